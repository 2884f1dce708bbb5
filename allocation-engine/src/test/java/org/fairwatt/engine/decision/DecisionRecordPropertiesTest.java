package org.fairwatt.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.engine.decision.DecisionRecord.Ruling;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.time.TimeWindow;

/** What is written down is enough to decide it again: the same slot, the same label, the same first time. */
class DecisionRecordPropertiesTest {

    @Property(tries = 1500)
    void theRecordOfADecisionDecidesTheSame(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState one = town.fill(town.rationed(town.cluster(6, 40)), 12, new ArrayList<>(), town::needWithFloor);
        ClusterState other = town.fill(town.rationed(town.cluster(4, 25)), 8, new ArrayList<>(), town::needWithFloor);
        Need need = town.needWithFloor();
        Hearing hearing = new Hearing(
                need, freeOf(need, town), town.random().nextInt(3), 2, List.of(Profile.of(one), Profile.of(other)));

        DecisionRecord record = recordOf(hearing);
        DecisionRecord read = DecisionText.read(DecisionText.write(record));
        Ruling again = read.decideAgain().orElseThrow();

        assertThat(again.reason()).isEqualTo(record.reason());
        assertThat(record.isSameAs(again)).isTrue();
        assertThat(read.isSameAs(again)).isTrue();
    }

    @Property(tries = 300)
    void whoElseIsThereIsNotInTheRecord(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        List<Need> others = new ArrayList<>();
        ClusterState cluster = town.fill(town.cluster(6, 40), 12, others);
        Need need = town.need();

        String text = DecisionText.write(
                recordOf(new Hearing(need, List.of(need.window()), 0, 2, List.of(Profile.of(cluster)))));

        assertThat(others.stream().map(other -> other.id().toString())).noneMatch(text::contains);
    }

    /** All of the window, or it with a hole, or nothing. */
    private static List<TimeWindow> freeOf(Need need, RandomTown town) {
        TimeWindow window = need.window();
        Instant middle = window.start().plus(window.length().dividedBy(2));
        return switch (town.random().nextInt(4)) {
            case 0 -> List.of(new TimeWindow(middle, window.end()));
            case 1 -> List.of();
            default -> List.of(window);
        };
    }

    private static DecisionRecord recordOf(Hearing hearing) {
        record Best(Profile cluster, Found found) {}
        Optional<Best> best = hearing.clusters().stream()
                .flatMap(cluster -> hearing.bestIn(cluster).stream().map(found -> new Best(cluster, found)))
                .min(Comparator.comparing(Best::found, Found.BEST_FIRST));
        return best.map(it -> DecisionRecord.granted(
                        3, Day.START, hearing, it.cluster(), it.found(), hearing.why(it.cluster(), it.found())))
                .orElseGet(() -> DecisionRecord.refused(
                        3, Day.START, hearing, hearing.whyNowhere().reason()));
    }
}

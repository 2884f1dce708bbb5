package org.fairwatt.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

/** The town of the goals, 500 EVSEs with 3,000 slots, all under one transformer and ten circuits. */
class DecisionRecordSizeTest {

    private static final int STATIONS = 125;
    private static final int EVSES_PER_STATION = 4;
    private static final int SLOTS = 3_000;
    private static final int CIRCUITS = 10;

    private final Random random = new Random(4);
    private final Profile town = fullTown();

    @Test
    void ofOneStationItIsAFewKilobytes() {
        assertThat(recordFor("S7").length()).isLessThan(6_000);
    }

    @Test
    void ofTwentyStationsItIsFarBelowTheLimitEvenAsOneCluster() {
        String[] twenty = new String[20];
        for (int index = 0; index < twenty.length; index++) {
            twenty[index] = "S" + index * 6;
        }

        assertThat(recordFor(twenty).length()).isLessThan(DecisionText.MOST_LETTERS / 2);
    }

    private String recordFor(String... stations) {
        Need need =
                aNeed().at(stations).from("08:00", "17:00").wattHours(30_000).build();
        Hearing hearing = new Hearing(need, List.of(need.window()), 0, 2, List.of(town));
        Optional<Found> found = hearing.bestIn(town);
        DecisionRecord record = found.map(
                        it -> DecisionRecord.granted(1, Day.START, hearing, town, it, hearing.why(town, it)))
                .orElseGet(() -> DecisionRecord.refused(
                        1, Day.START, hearing, hearing.whyNowhere().reason()));
        assertThat(record.isSameAs(DecisionText.read(DecisionText.write(record))
                        .decideAgain()
                        .orElseThrow()))
                .isTrue();
        return DecisionText.write(record);
    }

    private Profile fullTown() {
        ClusterBuilder cluster = aCluster(1_200).rationed(new Rations(50, 5, 20, 3));
        for (int circuit = 1; circuit <= CIRCUITS; circuit++) {
            cluster.circuit("P" + circuit, 0, 200);
        }
        for (int station = 0; station < STATIONS; station++) {
            for (int evse = 0; evse < EVSES_PER_STATION; evse++) {
                cluster.evseOn(1 + station % CIRCUITS, station + "-" + evse, "S" + station);
            }
        }
        Profile profile = Profile.of(cluster.build());
        Inserter inserter = new Inserter();
        for (int slot = 0; slot < SLOTS; slot++) {
            Need need = someNeed();
            inserter.best(profile, need).ifPresent(place -> take(profile, place));
        }
        return profile;
    }

    private Need someNeed() {
        int start = random.nextInt(22 * 60);
        return aNeed().at("S" + random.nextInt(STATIONS))
                .within(new TimeWindow(
                        Day.START.plusSeconds(start * 60L),
                        Day.START.plusSeconds((start + 90 + random.nextInt(300)) * 60L)))
                .wattHours(3_000 + random.nextInt(12_000))
                .floorWh(3_000)
                .build();
    }

    private static void take(Profile profile, Placement place) {
        Layout layout = profile.layout();
        profile.add(layout.slotOf(new Commitment(
                ReservationId.random(),
                place.evse(),
                place.plugged(),
                place.charging(),
                place.limit(),
                Category.PUBLIC,
                false)));
    }
}

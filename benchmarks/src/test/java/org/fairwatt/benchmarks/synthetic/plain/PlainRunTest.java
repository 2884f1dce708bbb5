package org.fairwatt.benchmarks.synthetic.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.policy.QuotaPolicy;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;

class PlainRunTest {

    private static final long KWH = 3_600_000;

    @Test
    void whoCameFirstHasThePowerUnderFcfs() {
        Streets street = Streets.of(2, 11).wants(8, 12, 40).wants(9, 10, 10);

        assertThat(delivered(street, PlainPolicy.FCFS)).containsExactly(40 * KWH, 0L);
    }

    @Test
    void whoLeavesFirstHasThePowerUnderEdf() {
        Streets street = Streets.of(2, 11).wants(8, 12, 40).wants(9, 10, 11);

        assertThat(delivered(street, PlainPolicy.EDF)).containsExactly(33 * KWH, 11 * KWH);
    }

    @Test
    void whoCanWaitLeastHasThePowerUnderLlf() {
        // the first leaves later, but needs all of its time
        Streets street = Streets.of(2, 11).wants(8, 12, 44).wants(8, 10, 11);

        assertThat(delivered(street, PlainPolicy.EDF)).containsExactly(33 * KWH, 11 * KWH);
        assertThat(delivered(street, PlainPolicy.LLF).get(0)).isGreaterThan(33 * KWH);
    }

    @Test
    void everyoneHasTheSameUnderRoundRobin() {
        Streets street = Streets.of(2, 11).wants(8, 10, 20).wants(8, 10, 20);

        assertThat(delivered(street, PlainPolicy.ROUND_ROBIN)).containsExactly(11 * KWH, 11 * KWH);
    }

    @Test
    void whoFindsNoFreeEvseQueuesUntilOneIsFull() {
        List<Outcome> outcomes =
                play(Streets.of(1, 11).wants(8, 12, 11).wants(8, 12, 11), PlainPolicy.FCFS, QuotaPolicy.NONE);

        assertThat(outcomes).extracting(Outcome::firstPowerS).containsExactly(8 * DayTime.HOUR_S, 9 * DayTime.HOUR_S);
    }

    @Test
    void whereOneParksAFullCarKeepsItsPlug() {
        List<Outcome> outcomes =
                play(Streets.ofParking(1, 11).wants(8, 12, 11).wants(8, 12, 11), PlainPolicy.FCFS, QuotaPolicy.NONE);

        assertThat(outcomes).extracting(Outcome::gotPower).containsExactly(true, false);
    }

    @Test
    void fleetsHaveTheirCeilingOnlyWhileOthersWantThePower() {
        QuotaPolicy half = new QuotaPolicy(50, 0, Duration.ZERO);
        Streets together = Streets.of(2, 10).wants(8, 10, 20, Category.FLEET).wants(8, 10, 20, Category.PUBLIC);
        Streets alone = Streets.of(2, 10).wants(8, 10, 20, Category.FLEET);

        assertThat(energies(play(together, PlainPolicy.FCFS, half))).containsExactly(10 * KWH, 10 * KWH);
        assertThat(energies(play(alone, PlainPolicy.FCFS, half))).containsExactly(20 * KWH);
    }

    @Test
    void emergenciesHaveWhatIsKeptForThem() {
        QuotaPolicy reserve = new QuotaPolicy(100, 50, Duration.ZERO);
        Streets street = Streets.of(2, 10).wants(8, 10, 20).wants(8, 10, 20, Category.EMERGENCY);

        assertThat(energies(play(street, PlainPolicy.FCFS, reserve))).containsExactly(10 * KWH, 10 * KWH);
    }

    private static List<Long> delivered(Streets street, PlainPolicy policy) {
        return energies(play(street, policy, QuotaPolicy.NONE));
    }

    private static List<Long> energies(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::deliveredWs).toList();
    }

    /** In the order in which they were wanted. */
    private static List<Outcome> play(Streets street, PlainPolicy policy, QuotaPolicy quotas) {
        return PlainRun.play(street.district(), policy, quotas).outcomes().stream()
                .sorted(Comparator.comparing(outcome -> outcome.request().id().value()))
                .toList();
    }
}

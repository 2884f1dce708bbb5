package org.fairwatt.benchmarks.synthetic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fairwatt.benchmarks.synthetic.day.Asking;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.fairwatt.benchmarks.synthetic.report.Setting;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FairwattRunTest {

    private static final AllocationPolicy NO_QUOTAS = new Setting(DaySize.S, 100, false, Asking.ALONG, 20).policy();

    private static final long KWH = 3_600_000;

    @ParameterizedTest
    @EnumSource(Settings.Plugs.class)
    void whoAsksAloneGetsAllAtOnceAndThePromiseIsKept(Settings.Plugs plugs) {
        Played played = play(Streets.of(1, 11).wants(8, 12, 22), plugs);

        assertThat(played.outcomes()).extracting(Outcome::deliveredWs).containsExactly(22 * KWH);
        assertThat(played.outcomes()).extracting(Outcome::waitS).containsExactly(0);
        assertThat(played.promises().made()).isEqualTo(1);
        assertThat(played.promises().kept()).isEqualTo(1);
        assertThat(played.effort().tickNs()).hasSize(DayTime.BUCKETS);
    }

    @Test
    void whoReservedAheadHasThePlugOfOneWhoCameJustBefore() {
        Streets street =
                Streets.ofParking(1, 11).wants(1, 9, 11, 20, Category.EMERGENCY).wants(8, 11, 11);

        Played played = play(street, Settings.Plugs.RESERVED);

        assertThat(played.outcomes())
                .filteredOn(outcome -> outcome.request().category() == Category.EMERGENCY)
                .extracting(Outcome::deliveredWs)
                .containsExactly(20 * KWH);
        assertThat(played.outcomes()).filteredOn(outcome -> !outcome.gotPower()).hasSize(1);
    }

    @Test
    void whoWasRefusedTakesAnEvseThatNobodyHasReserved() {
        // the first is promised all power there is; when it is full the other charges
        Streets street = Streets.of(2, 11).wants(7, 8, 11, 33, Category.PUBLIC).wants(8, 12, 40);

        Played played = play(street, Settings.Plugs.RESERVED);

        assertThat(played.outcomes()).allMatch(Outcome::gotPower);
        assertThat(played.brokenRules()).isZero();
    }

    private static Played play(Streets street, Settings.Plugs plugs) {
        return FairwattRun.play(street.district(), new Settings(NO_QUOTAS, Duration.ofMillis(50), plugs));
    }
}

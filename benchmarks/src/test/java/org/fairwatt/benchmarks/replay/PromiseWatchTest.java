package org.fairwatt.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseWatchTest {
    private static final long WH = 3_600;
    private static final long DEMAND = 9_000 * WH;

    private final PromiseWatch watch = new PromiseWatch();

    /** 6 kWh from 1 h to 3 h. */
    private final Promised promised = Promised.first(3_600, 6_000, 10_800);

    @Test
    void whereNothingWasPromisedThereIsNoVerdict() {
        assertThat(watch.isKept(100, 0, false)).isNull();
        assertThat(watch.moves()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3000,true", "4200,true", "2999,false", "4201,false"})
    void powerMayFlowTenMinutesBeforeOrAfterThePromisedStart(long start, boolean kept) {
        watch.announce(promised);
        watch.powerFlows(start);
        pass(start, 10_800, 6_000);

        assertThat(watch.isKept(20_000, 6_000 * WH, false)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"5700,true", "5699,false"})
    void ninetyFivePercentAreEnough(long deliveredWh, boolean kept) {
        watch.announce(promised);
        watch.powerFlows(3_600);
        pass(3_600, 10_800, deliveredWh);

        assertThat(watch.isKept(20_000, 8_000 * WH, false)).isEqualTo(kept);
    }

    @Test
    void aFullCarHasGotAllItWanted() {
        watch.announce(promised);
        watch.powerFlows(3_600);
        watch.pass(3_600, 10_800, at -> 100 * WH, 100 * WH);

        assertThat(watch.isKept(20_000, 100 * WH, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7200,2850,true", "7200,2849,false", "3600,0,true"})
    void whoLeavesEarlyIsOwedThePartThatBelongsToTheTime(long leaving, long deliveredWh, boolean kept) {
        watch.announce(promised);
        watch.powerFlows(3_600);

        assertThat(watch.isKept(leaving, deliveredWh * WH, false)).isEqualTo(kept);
    }

    @Test
    void whoLeavesBeforeTheStartHoldsNothingAgainstItButWhoWaitedInVainDoes() {
        watch.announce(promised);

        assertThat(watch.isKept(3_000, 0, false)).isTrue();
        assertThat(watch.isKept(4_201, 0, false)).isFalse();
    }

    @Test
    void whatIsAnnouncedAfterTheEndChangesNothing() {
        watch.announce(promised);
        watch.powerFlows(3_600);
        pass(3_600, 10_800, 1_000);
        watch.announce(promised.movedTo(3_600, 1, 20_000));

        assertThat(watch.isKept(20_000, 1_000 * WH, false)).isFalse();
        assertThat(watch.moves()).isEqualTo(1);
    }

    private void pass(long from, long to, long deliveredWh) {
        watch.pass(from, to, at -> deliveredWh * WH, DEMAND);
    }
}

package org.fairwatt.benchmarks.synthetic.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fairwatt.benchmarks.synthetic.day.Streets;
import org.junit.jupiter.api.Test;

class DayBoundTest {

    private static final double KWH = 3_600_000;

    @Test
    void theCapBindsInEachBucket() {
        assertThat(kWh(Streets.of(2, 11).wants(8, 10, 20).wants(8, 10, 20))).isEqualTo(22, within(1e-6));
    }

    @Test
    void foresightWaitsForTheHurried() {
        assertThat(kWh(Streets.of(2, 11).wants(8, 12, 33).wants(9, 10, 11))).isEqualTo(44, within(1e-6));
    }

    @Test
    void anEvseGivesOnlyItsPowerHoweverManyWantIt() {
        assertThat(kWh(Streets.of(1, 100).wants(8, 10, 20).wants(8, 10, 20))).isEqualTo(22, within(1e-6));
    }

    @Test
    void nobodyGetsMoreThanWasWanted() {
        assertThat(kWh(Streets.of(1, 100).wants(8, 10, 5))).isEqualTo(5, within(1e-6));
    }

    private static double kWh(Streets street) {
        return DayBound.of(street.district()) / KWH;
    }
}

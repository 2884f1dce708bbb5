package org.fairwatt.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final double TENTH_OF_A_PERCENT = 0.002;

    private final Latencies latencies = new Latencies();

    @Test
    void percentilesAreThoseOfTheRecordedTimes() {
        for (int ms = 1; ms <= 1000; ms++) {
            latencies.record(Duration.ofMillis(ms));
        }

        Latencies.Summary summary = latencies.summary();

        assertThat(summary.count()).isEqualTo(1000);
        assertThat(summary.p50Ms()).isCloseTo(500, within(500 * TENTH_OF_A_PERCENT));
        assertThat(summary.p95Ms()).isCloseTo(950, within(950 * TENTH_OF_A_PERCENT));
        assertThat(summary.p99Ms()).isCloseTo(990, within(990 * TENTH_OF_A_PERCENT));
        assertThat(summary.maxMs()).isCloseTo(1000, within(1000 * TENTH_OF_A_PERCENT));
    }

    @Test
    void whatCameBeforeItWasDueTookNoTime() {
        latencies.record(Duration.ofMillis(-3));

        assertThat(latencies.summary().maxMs()).isZero();
        assertThat(latencies.summary().count()).isEqualTo(1);
    }

    @Test
    void anHourCountsAsTheLongestThereIs() {
        latencies.record(Duration.ofHours(1));

        assertThat(latencies.summary().maxMs()).isCloseTo(120_000, within(120_000 * TENTH_OF_A_PERCENT));
    }

    @Test
    void anotherOnesTimesAreTakenIn() {
        Latencies other = new Latencies();
        other.record(Duration.ofMillis(40));
        latencies.record(Duration.ofMillis(10));

        latencies.add(other);

        assertThat(latencies.summary().count()).isEqualTo(2);
        assertThat(latencies.summary().maxMs()).isCloseTo(40, within(0.1));
    }

    @Test
    void nothingRecordedIsZeroThroughout() {
        assertThat(latencies.summary()).isEqualTo(new Latencies.Summary(0, 0, 0, 0, 0));
    }
}

package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fairwatt.grid.ClusterId;
import org.junit.jupiter.api.Test;

class ThinkingTimesTest {
    private static final Duration USUAL = Duration.ofSeconds(2);

    private final ThinkingTimes times = new ThinkingTimes();
    private final ClusterId large = ClusterId.random();

    @Test
    void whereNothingWasFoundInTimeItGetsTwiceAndFourTimesAsLongAndThenNoMore() {
        assertThat(times.of(large, USUAL)).isEqualTo(USUAL);
        assertThat(times.mayHaveMore(large, true)).isTrue();
        assertThat(times.of(large, USUAL)).isEqualTo(USUAL.multipliedBy(2));
        assertThat(times.mayHaveMore(large, true)).isTrue();
        assertThat(times.of(large, USUAL)).isEqualTo(USUAL.multipliedBy(4));

        assertThat(times.mayHaveMore(large, true)).isFalse();
        assertThat(times.of(large, USUAL)).as("at its next change").isEqualTo(USUAL);
    }

    @Test
    void whatFoundSomethingGetsTheUsualTimeAgain() {
        times.mayHaveMore(large, true);

        assertThat(times.mayHaveMore(large, false)).isFalse();

        assertThat(times.of(large, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void otherClustersKeepTheUsualTime() {
        times.mayHaveMore(large, true);

        assertThat(times.of(ClusterId.random(), USUAL)).isEqualTo(USUAL);
    }
}

package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningSettingsTest {

    @ParameterizedTest(name = "{0} cores: {1}")
    @CsvSource({"1, 1", "2, 1", "3, 2", "5, 4", "64, 4"})
    void aCoreIsLeftToRequests(int cores, int threads) {
        assertThat(PlanningSettings.threadsFor(cores)).isEqualTo(threads);
    }

    @Test
    void whatIsAskedForCounts() {
        assertThat(settings(Duration.ofSeconds(2), Duration.ofSeconds(30), 7).threads())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "65"})
    void soManyThreadsAreRefused(int threads) {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(2), Duration.ofSeconds(30), threads))
                .hasMessageContaining("threads (%d) must be 1 to 64".formatted(threads));
    }

    @Test
    void aLeaseThatAPassCouldOutliveIsRefused() {
        assertThatThrownBy(() -> settings(Duration.ofSeconds(6), Duration.ofSeconds(30), 1))
                .hasMessage("The planner's lease (PT30S) must be at least PT34S.");
    }

    @Test
    void thinkingForNoTimeIsRefused() {
        assertThatThrownBy(() -> settings(Duration.ZERO, Duration.ofSeconds(30), 1))
                .hasMessageContaining("spent (PT0S)");
    }

    private static PlanningSettings settings(Duration spent, Duration lease, int threads) {
        return new PlanningSettings(true, Duration.ofSeconds(1), spent, lease, Optional.of(threads));
    }
}

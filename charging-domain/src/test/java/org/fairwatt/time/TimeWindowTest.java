package org.fairwatt.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final TimeWindow LUNCH = TimeWindow.of(NOON, Duration.ofHours(1));

    @Test
    void aWindowThatEndsBeforeItStartsCannotExist() {
        assertThatThrownBy(() -> new TimeWindow(NOON, NOON)).hasMessageContaining("must be before its end");
        assertThatThrownBy(() -> new TimeWindow(NOON, NOON.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void windowsThatOnlyTouchDoNotOverlap() {
        TimeWindow afterwards = TimeWindow.of(LUNCH.end(), Duration.ofHours(1));

        assertThat(LUNCH.overlaps(afterwards)).isFalse();
        assertThat(afterwards.overlaps(LUNCH)).isFalse();
        assertThat(LUNCH.overlaps(TimeWindow.of(NOON.plusSeconds(3_599), Duration.ofHours(1))))
                .isTrue();
    }

    @Test
    void theStartBelongsToTheWindowAndTheEndDoesNot() {
        assertThat(LUNCH.contains(NOON)).isTrue();
        assertThat(LUNCH.contains(LUNCH.end())).isFalse();
    }

    @Test
    void aWindowEnclosesItselfButNothingLonger() {
        assertThat(LUNCH.encloses(LUNCH)).isTrue();
        assertThat(LUNCH.encloses(TimeWindow.of(NOON, Duration.ofMinutes(61)))).isFalse();
    }
}

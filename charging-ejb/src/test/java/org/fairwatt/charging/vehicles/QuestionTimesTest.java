package org.fairwatt.charging.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.memory.Promised;
import org.fairwatt.presence.Presence;
import org.fairwatt.presence.Whereabouts;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.PlugSign;
import org.junit.jupiter.api.Test;

/** A slot from noon until eight in the evening. */
class QuestionTimesTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final TimeWindow SLOT = TimeWindow.of(NOON, Duration.ofHours(8));

    private final Promise promise = Promised.of(SLOT, SLOT);
    private final Presence presence = new Presence(ReservationId.random(), promise);

    @Test
    void theFirstQuestionLeavesTimeToPlugIn() {
        assertThat(next(Optional.empty(), minute(0))).isEqualTo(minute(5));
        assertThat(next(Optional.of(minute(-600)), minute(0))).isEqualTo(minute(5));
    }

    @Test
    void whoWasAskedAMomentAgoIsNotAskedAgain() {
        assertThat(next(Optional.of(minute(2)), minute(5))).isEqualTo(minute(17));
    }

    @Test
    void whoIsThereIsAskedOnceAnHour() {
        tells(true, 5);

        assertThat(next(Optional.of(minute(5)), minute(6))).isEqualTo(minute(65));
    }

    @Test
    void aboutTheEndItIsAskedOften() {
        tells(true, 445);

        assertThat(next(Optional.of(minute(445)), minute(451))).isEqualTo(minute(460));
        assertThat(next(Optional.of(minute(590)), minute(600))).isEqualTo(minute(605));
    }

    @Test
    void whoIsLongOverdueIsAskedOnceAnHourAgain() {
        tells(true, 5);
        tells(true, 590);

        assertThat(next(Optional.of(minute(600)), minute(601))).isEqualTo(minute(660));
    }

    @Test
    void whoIsPerhapsGoneIsAskedAgainSoon() {
        tells(true, 5);
        tells(false, 65);

        assertThat(next(Optional.of(minute(65)), minute(66))).isEqualTo(minute(76));
    }

    @Test
    void whoNeverCameIsAskedNoMore() {
        tells(false, 5);

        assertThat(next(Optional.of(minute(5)), minute(6))).isEqualTo(minute(20));
        assertThat(next(Optional.of(minute(475)), minute(481))).isAfter(minute(10_000));
    }

    @Test
    void aStayOfEightHoursTakesNoMoreThanFifteenQuestions() {
        int questions = 0;
        Optional<Instant> asked = Optional.empty();
        for (int minute = 0; minute < 485; minute++) {
            if (!next(asked, minute(minute)).isAfter(minute(minute))) {
                questions++;
                asked = Optional.of(minute(minute));
                tells(true, minute);
            }
        }

        assertThat(questions).isBetween(8, 15);
    }

    private Instant next(Optional<Instant> lastAsked, Instant now) {
        return QuestionTimes.next(SLOT, Optional.of(presence), lastAsked, now);
    }

    private void tells(boolean pluggedIn, int minute) {
        presence.take(
                new PlugSign(pluggedIn, minute(minute), Optional.empty(), Optional.empty(), Optional.empty()),
                promise,
                Whereabouts.AT_THE_STATION);
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}

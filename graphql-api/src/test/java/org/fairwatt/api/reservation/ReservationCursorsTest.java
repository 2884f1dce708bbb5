package org.fairwatt.api.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.fairwatt.api.transport.CursorText;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.Reservations.Cursor;
import org.junit.jupiter.api.Test;

class ReservationCursorsTest {

    @Test
    void aCursorKeepsThePlaceToTheMicrosecond() {
        Cursor cursor = new Cursor(Instant.parse("2025-06-01T10:00:00.000123Z"), ReservationId.random());

        assertThat(ReservationCursors.read(Optional.of(ReservationCursors.write(cursor))))
                .contains(cursor);
    }

    @Test
    void withoutACursorTheListBegins() {
        assertThat(ReservationCursors.read(Optional.empty())).isEmpty();
    }

    @Test
    void aMadeUpCursorIsRefused() {
        for (String made : new String[] {"1 2", "99999999999.999999999 x", "'; DROP TABLE reservation; --"}) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> ReservationCursors.read(Optional.of(CursorText.write(made))));
        }
    }
}

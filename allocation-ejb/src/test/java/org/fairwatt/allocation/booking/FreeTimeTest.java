package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class FreeTimeTest {
    private static final Duration BUFFER = Duration.ofMinutes(5);

    private final Town town = new Town();
    private final ChargingStation station = town.aStation(town.aTransformer("OAK", Town.ELEVEN_KW), 2);

    @Test
    void withoutOtherReservationsAllOfTheWindowIsFree() {
        assertThat(FreeTime.within(between(12, 16), List.of(), BUFFER)).containsExactly(between(12, 16));
    }

    @Test
    void aReservationInTheMiddleLeavesTheTimeBeforeItAndAfterIt() {
        List<Reservation> others = List.of(town.aReservation(station, 0, between(13, 14)));

        assertThat(FreeTime.within(between(12, 16), others, BUFFER))
                .containsExactly(new TimeWindow(at(12), at(12, 55)), between(14, 16));
    }

    @Test
    void reservationsThatCoverTheWindowLeaveNothing() {
        List<Reservation> others =
                List.of(town.aReservation(station, 0, between(13, 17)), town.aReservation(station, 1, between(11, 14)));

        assertThat(FreeTime.within(between(12, 16), others, BUFFER)).isEmpty();
    }

    @Test
    void reservationsBeyondTheWindowDoNotMatter() {
        List<Reservation> others = List.of(town.aReservation(station, 0, between(17, 18)));

        assertThat(FreeTime.within(between(12, 16), others, BUFFER)).containsExactly(between(12, 16));
    }
}

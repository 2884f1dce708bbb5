package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.WaitBand;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class WaitBandsTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final WaitBands waits = Desks.waits(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);

    @Test
    void whoStartsWhenWishedDoesNotWait() {
        Reservation slot = request(12, 16);

        assertThat(waits.of(slot)).contains(new WaitBand(Duration.ZERO, Duration.ZERO));
    }

    @Test
    void whoHasToWaitIsToldFromWhenToWhen() {
        town.aReservation(station, 0, between(12, 14));

        WaitBand band = waits.of(request(12, 16)).orElseThrow();

        assertThat(band.high()).isGreaterThanOrEqualTo(Duration.ofMinutes(100));
        assertThat(band.low()).isLessThan(band.high());
    }

    @Test
    void whatHappenedAtTheClusterIsLearnedAfterFiveMinutes() {
        town.aReservation(station, 0, between(12, 14));
        Reservation slot = request(12, 16);
        WaitBand before = waits.of(slot).orElseThrow();
        for (int wait = 0; wait < 200; wait++) {
            town.records.learn(oak.id(), at(9), Duration.ofMinutes(120), Duration.ofMinutes(30));
        }

        assertThat(waits.of(slot)).contains(before);
        town.clock.leap(Duration.ofMinutes(5));

        assertThat(waits.of(slot).orElseThrow().high()).isLessThan(Duration.ofMinutes(31));
    }

    @Test
    void nothingIsToldOfWhatWasRefusedGivenBackOrHasBegun() {
        town.aReservation(station, 0, between(10, 14));
        Reservation refused = request(12, 13);
        Reservation slot = request(14, 16);
        town.clock.leap(Duration.ofHours(5));
        Reservation later = request(18, 19);
        booking.cancel(dana, later.id(), "cancel-01");

        assertThat(List.of(refused, slot, later)).allMatch(it -> waits.of(it).isEmpty());
    }

    private Reservation request(int from, int until) {
        SlotWish wish =
                new SlotWish(car.id(), List.of(station.id()), new EnergyWish.Amount(5_000), at(from), at(until));
        return booking.request(dana, wish, "request-from-" + from + "-" + until).reservation();
    }
}

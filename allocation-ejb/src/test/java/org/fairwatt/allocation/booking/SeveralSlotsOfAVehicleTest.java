package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;

import java.util.List;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

/** A vehicle can be at one place at a time, and holds only so many places. */
class SeveralSlotsOfAVehicleTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void theThirdOpenReservationOfAVehicleIsRefused() {
        ChargingStation station = town.aStation(oak, 1);
        booking.request(dana, wish(car, station, 5_000, 11, 12), "key-00001");
        booking.request(dana, wish(car, station, 5_000, 13, 14), "key-00002");

        Decision third = booking.request(dana, wish(car, station, 5_000, 15, 16), "key-00003");

        assertThat(third).isInstanceOf(Decision.Refused.class);
        assertThat(third.reason().code()).isEqualTo(ReasonCode.TOO_MANY_OPEN_RESERVATIONS);
    }

    @Test
    void aVehicleIsNotPromisedTwoPlacesAtOneTime() {
        ChargingStation station = town.aStation(oak, 2);
        booking.request(dana, wish(car, station, 22_000, 12, 14), "key-00001");

        Decision second = booking.request(dana, wish(car, station, 11_000, 12, 14), "key-00002");

        assertThat(second.reason().code()).isEqualTo(ReasonCode.VEHICLE_ALREADY_RESERVED);
        assertThat(second).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aSecondSlotOfAVehicleIsPlacedBesideTheFirst() {
        ChargingStation station = town.aStation(oak, 2);
        booking.request(dana, wish(car, station, 22_000, 12, 14), "key-00001");

        Decision second = booking.request(dana, wish(car, station, 11_000, 12, 18), "key-00002");

        assertThat(second).isInstanceOf(Decision.Deferred.class);
        assertThat(second.reason().code()).isEqualTo(ReasonCode.VEHICLE_ALREADY_RESERVED);
        assertThat(second.reservation().promise().orElseThrow().charging().start())
                .isAfterOrEqualTo(at(14));
    }

    @Test
    void lessEnergyForWantOfTimeIsBlamedOnTheOtherSlotOnlyWhereThatTookTheTime() {
        ChargingStation station = town.aStation(oak, 2);
        booking.request(dana, wish(car, station, 22_000, 14, 16), "key-00001");
        Caller emil = town.aDriver();

        Decision second = booking.request(dana, wish(car, station, 33_000, 12, 18), "key-00002");
        Decision ofAnother = booking.request(emil, wish(town.aVehicleOf(emil), station, 33_000, 12, 14), "key-00003");

        assertThat(second.reason().code()).isEqualTo(ReasonCode.VEHICLE_ALREADY_RESERVED);
        assertThat(ofAnother.reason().code()).isEqualTo(ReasonCode.LESS_ENERGY_SHORT_WINDOW);
    }

    private static SlotWish wish(Vehicle vehicle, ChargingStation station, long energyWh, int from, int until) {
        return new SlotWish(vehicle.id(), List.of(station.id()), new EnergyWish.Amount(energyWh), at(from), at(until));
    }
}

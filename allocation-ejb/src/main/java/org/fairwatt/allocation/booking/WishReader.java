package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.Vehicles;

/** Checks what a driver wishes against what there is; a {@link Problem} names the field that is wrong. */
@ApplicationScoped
class WishReader {
    private Vehicles vehicles;
    private Stations stations;
    private Clock clock;

    protected WishReader() {}

    @Inject
    WishReader(Vehicles vehicles, Stations stations, Clock clock) {
        this.vehicles = vehicles;
        this.stations = stations;
        this.clock = clock;
    }

    Ask read(Caller caller, SlotWish wish, ReservationId id) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Vehicle vehicle = vehicles.find(wish.vehicle())
                .filter(found -> found.owner().equals(caller.person()))
                .orElseThrow(() -> Problem.notFound("input.vehicleId", "vehicle", wish.vehicle()));
        SlotRequest request = new SlotRequest(
                wish.vehicle(),
                wish.stations(),
                energyOf(wish.energy(), vehicle),
                WishedWindow.of(wish, now),
                Category.PUBLIC);
        return new Ask(id, request, vehicle, places(wish), now);
    }

    private List<ChargingStation> places(SlotWish wish) {
        List<ChargingStation> found = stations.all(wish.stations());
        Set<StationId> known = found.stream().map(ChargingStation::id).collect(Collectors.toSet());
        for (int index = 0; index < wish.stations().size(); index++) {
            StationId id = wish.stations().get(index);
            if (!known.contains(id)) {
                throw Problem.notFound("input.stationIds[%d]".formatted(index), "station", id);
            }
        }
        return found;
    }

    private static Energy energyOf(EnergyWish wish, Vehicle vehicle) {
        if (wish instanceof EnergyWish.UpTo target) {
            return energyTo(target.stateOfChargePercent(), vehicle);
        }
        long wattHours = ((EnergyWish.Amount) wish).energyWh();
        if (wattHours < 0) {
            throw Problem.invalid("input.energyWh", "The energy (%d Wh) must not be negative.".formatted(wattHours));
        }
        Energy energy = Energy.ofWattHours(wattHours);
        requireRoom(energy, vehicle);
        return energy;
    }

    private static void requireRoom(Energy energy, Vehicle vehicle) {
        Energy battery = vehicle.battery();
        if (energy.isMoreThan(battery)) {
            throw Problem.invalid(
                    "input.energyWh",
                    "The energy (%d Wh) is more than the battery of vehicle (%s) holds (%d Wh).\nMaybe ask for at most that, or correct the vehicle's battery."
                            .formatted(energy.wattHours(), vehicle.id(), battery.wattHours()));
        }
    }

    private static Energy energyTo(double percent, Vehicle vehicle) {
        String field = "input.targetStateOfChargePercent";
        if (!(percent >= 0 && percent <= 100)) {
            throw Problem.invalid(field, "The target (%s %%) must be between 0 and 100 %%.".formatted(percent));
        }
        StateOfCharge target = new StateOfCharge((int) Math.round(percent * 10));
        StateOfCharge current = vehicle.stateOfCharge()
                .orElseThrow(() -> Problem.invalid(
                        field, "How full vehicle (%s) is now is not known; give energyWh.".formatted(vehicle.id())));
        Energy energy = current.energyTo(target, vehicle.battery());
        if (energy.wattHours() < SlotRequest.LEAST_WH) {
            throw Problem.invalid(
                    field,
                    "From %s to %s there is less than %d Wh to charge."
                            .formatted(current, target, SlotRequest.LEAST_WH));
        }
        return energy;
    }
}

package org.fairwatt.benchmarks.synthetic.day;

import org.fairwatt.engine.dispatch.Phases;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.site.CurrentType;

/**
 * An EVSE with its wires.
 *
 * @param firstPhase the feeder's phase on its first one, 0 to 2: an electrician turns them from plug to plug
 */
public record DayPlug(EvsePlace place, int firstPhase) {

    /** The most that {@code vehicle} draws here, W; 0 when it doesn't fit. */
    public long mostW(VehicleLimits vehicle) {
        if (place.connectors().stream().noneMatch(vehicle.connectors()::contains)) {
            return 0;
        }
        if (place.current() == CurrentType.DC) {
            return vehicle.maxDc().min(place.maxPower()).watts();
        }
        int common = commonPhases(vehicle);
        return Math.min(
                vehicle.maxAc().watts() * common / vehicle.acPhases(),
                place.maxPower().watts() * common / place.phases());
    }

    /** The feeder's phases that {@code vehicle} loads here. */
    public Phases phases(VehicleLimits vehicle) {
        return Phases.from(firstPhase, commonPhases(vehicle));
    }

    private int commonPhases(VehicleLimits vehicle) {
        return place.current() == CurrentType.DC ? place.phases() : Math.min(vehicle.acPhases(), place.phases());
    }
}

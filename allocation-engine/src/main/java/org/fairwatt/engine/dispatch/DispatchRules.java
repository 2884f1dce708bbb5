package org.fairwatt.engine.dispatch;

import java.time.Duration;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;

/**
 * How dispatch treats plugs and people.
 *
 * @param floor energy that everyone gets: a third of it before anyone gets more, the rest before it is too late
 * @param fleetSharePercent the most of the transformer's headroom that fleets have while others want it; 0 to 100 %
 * @param minOn who was switched on stays on so long, unless a limit leaves no room
 * @param minOff who was paused stays off so long, except in an emergency
 * @param mostPauses who was paused so often is not paused again, unless a limit leaves no room
 * @param deadband a limit is not raised by less than this
 * @param rampUp the most by which a limit is raised at one tick; lowering is immediate. Who was paused begins with the
 *     least that it can charge with, even if that is more; at least the deadband, and more than 0
 * @param memoryWeightPercent how much a driver's credit counts beside laxity; 0 to 100 %
 */
public record DispatchRules(
        Energy floor,
        int fleetSharePercent,
        Duration minOn,
        Duration minOff,
        int mostPauses,
        Current deadband,
        Current rampUp,
        int memoryWeightPercent) {

    private static final long MOST_FLOOR_WH = 1_000_000;

    public static final DispatchRules DEFAULT = new DispatchRules(
            Energy.ofKilowattHours(3),
            100,
            Duration.ofMinutes(
                    5), // contactors are rated for some 100,000 operations; five minutes keep a session below 20
            Duration.ofMinutes(5),
            3, // some vehicles go to sleep and do not wake after more
            Current.ofMilliamperes(500), // less is within the accuracy of a vehicle's own control (IEC 61851-1 annex A)
            Current.ofAmperes(32),
            50);

    public DispatchRules {
        Plausible.requireRange("floor in Wh", floor.wattHours(), 0, MOST_FLOOR_WH);
        Plausible.requireRange("fleetSharePercent", fleetSharePercent, 0, 100);
        Plausible.requireNotNegative("minOn", minOn);
        Plausible.requireNotNegative("minOff", minOff);
        Plausible.requireRange("mostPauses", mostPauses, 0, Integer.MAX_VALUE);
        Plausible.requireCurrent("deadband", "dispatch", deadband);
        Plausible.requireCurrent("rampUp", "dispatch", rampUp);
        Plausible.requireRange("memoryWeightPercent", memoryWeightPercent, 0, 100);
        if (rampUp.isZero() || rampUp.compareTo(deadband) < 0) {
            throw new IllegalArgumentException(
                    "The ramp (%s) must be more than 0 and at least the deadband (%s), or nothing is ever raised."
                            .formatted(rampUp, deadband));
        }
    }

    /** The same with another floor. */
    public DispatchRules withFloor(Energy other) {
        return new DispatchRules(
                other, fleetSharePercent, minOn, minOff, mostPauses, deadband, rampUp, memoryWeightPercent);
    }
}

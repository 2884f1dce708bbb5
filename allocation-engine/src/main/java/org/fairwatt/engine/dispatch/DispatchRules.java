package org.fairwatt.engine.dispatch;

import java.time.Duration;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;

/**
 * How dispatch treats plugs and people.
 *
 * @param floor energy that everyone gets before anyone gets more
 * @param fleetSharePercent the most of the transformer's headroom that fleets have while others want it; 0 to 100 %
 * @param minOn who was switched on stays on so long, unless a limit leaves no room
 * @param minOff who was paused stays off so long
 * @param mostPauses who was paused so often is not paused again, unless a limit leaves no room
 * @param deadband a limit is not raised by less than this
 * @param rampUp the most by which a limit is raised at one tick; lowering is immediate
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

    /** The same with another floor. */
    public DispatchRules withFloor(Energy other) {
        return new DispatchRules(
                other, fleetSharePercent, minOn, minOff, mostPauses, deadband, rampUp, memoryWeightPercent);
    }
}

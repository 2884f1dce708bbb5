package org.fairwatt.fairness;

import org.fairwatt.energy.Energy;

/**
 * What is remembered when somebody comes again, all as of the same moment.
 *
 * @param person of the person, with whatever vehicle
 * @param vehicle of the vehicle, whoever drove it
 * @param everyone of all visits
 */
public record Recollection(Remembered person, Remembered vehicle, Remembered everyone) {

    /** What the person or the vehicle, whichever had more, got in the last hours: a stay in several parts is one. */
    public Energy lately() {
        return Energy.ofWattHours(Math.max(person.latelyWh(), vehicle.latelyWh()));
    }
}

package org.fairwatt.engine.profile;

import org.fairwatt.reservation.Category;

/**
 * A place for one vehicle in the engine's own measure. Times are whole seconds since the grid's origin.
 *
 * @param evse index of the EVSE in the cluster's list
 * @param pluggedFrom the EVSE is taken from here
 * @param pluggedUntil the EVSE is free again here
 * @param chargeFrom power is kept from here
 * @param chargeUntil power is given back here
 * @param watts power that is kept, W
 * @param wattHours energy that is promised, Wh
 * @param category whose it is: quotas count by it
 */
public record Slot(
        int evse,
        int pluggedFrom,
        int pluggedUntil,
        int chargeFrom,
        int chargeUntil,
        long watts,
        long wattHours,
        Category category) {

    /** The same, promising {@code energy} Wh. */
    public Slot promising(long energy) {
        return new Slot(evse, pluggedFrom, pluggedUntil, chargeFrom, chargeUntil, watts, energy, category);
    }

    /** The same at another EVSE. */
    public Slot at(int otherEvse) {
        return new Slot(otherEvse, pluggedFrom, pluggedUntil, chargeFrom, chargeUntil, watts, wattHours, category);
    }
}

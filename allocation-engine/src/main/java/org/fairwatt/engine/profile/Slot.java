package org.fairwatt.engine.profile;

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
 */
public record Slot(
        int evse, int pluggedFrom, int pluggedUntil, int chargeFrom, int chargeUntil, long watts, long wattHours) {

    /** The same, promising {@code energy} Wh. */
    public Slot promising(long energy) {
        return new Slot(evse, pluggedFrom, pluggedUntil, chargeFrom, chargeUntil, watts, energy);
    }

    /** The same at another EVSE. */
    public Slot at(int otherEvse) {
        return new Slot(otherEvse, pluggedFrom, pluggedUntil, chargeFrom, chargeUntil, watts, wattHours);
    }
}

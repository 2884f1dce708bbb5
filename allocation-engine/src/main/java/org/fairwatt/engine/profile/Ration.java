package org.fairwatt.engine.profile;

/** What a transformer's power is kept for: each kind of {@link Rations}, the one that gives way first before the others. */
public enum Ration {
    /** Who asks for more than the floor leaves room for the floors of those who come later. */
    FLOORS_OF_OTHERS,
    /** Fleets have no more than their share. */
    FLEET_SHARE,
    /** The reserve is for emergencies alone. */
    EMERGENCY_RESERVE
}

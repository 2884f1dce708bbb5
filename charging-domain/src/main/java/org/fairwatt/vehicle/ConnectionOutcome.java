package org.fairwatt.vehicle;

/** How an attempt to connect a car ended. */
public enum ConnectionOutcome {
    /** At least one vehicle is linked now. */
    LINKED,
    /** No consent was given. */
    DENIED,
    /** The maker's service can't connect this car. */
    INCOMPATIBLE,
    /** The account has no vehicle, or not the one that was to be connected again. */
    NO_VEHICLES,
    /** The consent was given too long ago; it has to be given again. */
    CODE_EXPIRED,
    /** Begun by someone else, too long ago or in another community. */
    STATE_UNKNOWN,
    /** The maker wants a paid service first. */
    NOT_SUBSCRIBED,
    /** The provider does not answer; trying again later makes sense. */
    UNAVAILABLE,
    /** Another person here has linked the car already. */
    OTHERS_VEHICLE
}

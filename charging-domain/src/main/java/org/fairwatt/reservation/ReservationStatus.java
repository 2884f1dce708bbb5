package org.fairwatt.reservation;

import java.util.EnumSet;
import java.util.Set;

/** Where a reservation stands in its life. */
public enum ReservationStatus {
    /** Asked for, not decided yet. */
    PENDING,
    /** Promised: plug and power are kept for it. */
    RESERVED,
    /** Turned down, with the reason. */
    REJECTED,
    /** Promised, but the grid could no longer carry it. */
    FAILED,
    /** The vehicle came, and left. */
    FULFILLED,
    /** Given back by its driver. */
    CANCELED,
    /** Nobody came. */
    NO_SHOW;

    /** Those that hold plug and power. */
    public static final Set<ReservationStatus> HOLDING = Set.copyOf(EnumSet.of(PENDING, RESERVED));
}

package org.fairwatt.notification;

/** What a notification tells of. */
public enum NotificationKind {
    /** The planner gave a slot another time or another EVSE. */
    SLOT_MOVED,
    /** A slot has less energy, or less power from the same start on. */
    SLOT_REDUCED,
    /** A slot could not be kept. */
    SLOT_TAKEN_BACK,
    /** A slot begins soon. */
    SLOT_SOON,
    /** An EVSE of a watched station became free. */
    STATION_FREE
}

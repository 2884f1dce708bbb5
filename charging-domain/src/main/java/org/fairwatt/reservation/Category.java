package org.fairwatt.reservation;

/** On whose behalf a slot is asked for. */
public enum Category {
    PUBLIC,
    FLEET,
    EMERGENCY
}

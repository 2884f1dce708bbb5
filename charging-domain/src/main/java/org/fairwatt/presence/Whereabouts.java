package org.fairwatt.presence;

/** Where a car is that has a slot at a station. */
public enum Whereabouts {
    AT_THE_STATION,
    ELSEWHERE,
    /** It does not tell. */
    UNKNOWN
}

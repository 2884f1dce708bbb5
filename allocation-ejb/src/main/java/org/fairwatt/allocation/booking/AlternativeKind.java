package org.fairwatt.allocation.booking;

/** In which way an alternative is better than what a driver has, or else different; the best first. */
public enum AlternativeKind {
    /** At least half a kilowatt-hour more. */
    MORE_ENERGY,
    /** Power flows at least ten minutes earlier, and no less of it. */
    EARLIER,
    /** The same energy for at least 3 % less. */
    CHEAPER,
    /** At another station, no less energy within the wished window; after a refusal maybe at another time or a part of it. */
    OTHER_STATION,
    /** The same stay at another time. */
    OTHER_TIME
}

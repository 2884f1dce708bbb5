package org.fairwatt.person;

/** In which units distances are shown. */
public enum UnitSystem {
    /** Kilometres. */
    METRIC,
    /** Miles. */
    IMPERIAL
}

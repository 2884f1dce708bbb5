package org.fairwatt.person;

/** How the page looks. */
public enum Appearance {
    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK
}

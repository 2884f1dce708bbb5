package org.fairwatt.site;

/** How people use a site, which decides how long a plug is taken. */
public enum SiteKind {
    /** One drives away when the charge is done: the plug is taken while power flows, and for a buffer after. */
    TURNOVER,
    /** One leaves the car for the stay: the plug is taken from arrival to departure. */
    DWELL
}

package org.fairwatt.site;

/** Whether the rectifier is in the vehicle (AC) or in the station (DC). */
public enum CurrentType {
    AC,
    DC
}

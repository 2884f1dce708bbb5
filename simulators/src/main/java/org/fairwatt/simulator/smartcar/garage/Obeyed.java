package org.fairwatt.simulator.smartcar.garage;

/** Whether a car did as it was told. */
public enum Obeyed {
    YES,
    NOT_PLUGGED_IN,
    FULL
}

package org.fairwatt.vehicle;

/** Services through which cars tell their state. */
public enum VehicleProvider {
    SMARTCAR
}

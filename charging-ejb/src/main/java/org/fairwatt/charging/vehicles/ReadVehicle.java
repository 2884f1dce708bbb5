package org.fairwatt.charging.vehicles;

import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleReading;

/** How a question to a car ended, and what is known of the car after it. */
public record ReadVehicle(VehicleReading reading, Vehicle vehicle) {}

package org.fairwatt.charging.vehicles;

import java.util.Optional;
import org.fairwatt.vehicle.VehicleId;

/**
 * What a driver wants to connect.
 *
 * @param vehicle this one and no other; any car when empty
 * @param make opens this maker's sign-in at once
 */
public record ConnectionWish(Optional<VehicleId> vehicle, Optional<String> make) {}

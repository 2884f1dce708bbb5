package org.fairwatt.fairness;

import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** Who comes, and with what: fairness remembers each of both. */
public record Visitor(PersonId person, VehicleId vehicle) {}

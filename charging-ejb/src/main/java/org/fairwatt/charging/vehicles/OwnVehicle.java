package org.fairwatt.charging.vehicles;

import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.Vehicles;

/** A person's own vehicle, and how many there may be; other people's are not found. */
final class OwnVehicle {
    static final int MOST_PER_PERSON = 20;

    private OwnVehicle() {}

    static Vehicle of(Vehicles vehicles, PersonId owner, VehicleId id, String field) {
        return vehicles.find(id)
                .filter(vehicle -> vehicle.owner().equals(owner))
                .orElseThrow(() -> Problem.notFound(field, "vehicle", id));
    }

    /** The same as it is now, and nobody changes it until the transaction ends. */
    static Vehicle locked(Vehicles vehicles, PersonId owner, VehicleId id) {
        vehicles.lock(id);
        return of(vehicles, owner, id, "vehicleId");
    }

    static Problem tooMany() {
        return Problem.of(
                ProblemCode.LIMIT_EXCEEDED,
                "input",
                "You have %d vehicles, which is as many as one person may have.".formatted(MOST_PER_PERSON));
    }
}

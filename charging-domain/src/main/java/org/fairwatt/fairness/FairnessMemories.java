package org.fairwatt.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;

/** What the bound tenant's fairness remembers. */
public interface FairnessMemories {

    /**
     * Learns from a visit that is over.
     *
     * @param halfLife the policy's: after this time half of what is remembered is forgotten
     */
    void learn(PersonId person, VehicleId vehicle, Visit visit, Duration halfLife);

    /** What is remembered at {@code now}. */
    Recollection recall(PersonId person, VehicleId vehicle, Instant now, Duration halfLife);

    /** The same of each of {@code many}, read at once. */
    Map<Visitor, Recollection> recall(Collection<Visitor> many, Instant now, Duration halfLife);
}

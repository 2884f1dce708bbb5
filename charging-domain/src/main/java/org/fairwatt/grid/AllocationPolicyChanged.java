package org.fairwatt.grid;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/**
 * Another version of the tenant's policy is in force, which counts for this cluster as for each of the tenant's.
 *
 * @param version of the policy, from now on
 */
public record AllocationPolicyChanged(int version, ClusterId clusterId) implements DomainEvent {

    @Override
    public UUID subject() {
        return clusterId.value();
    }

    @Override
    public Optional<UUID> cluster() {
        return Optional.of(clusterId.value());
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.empty();
    }
}

package org.fairwatt.grid;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/** What happens to a cluster as a whole, and concerns nobody in person. */
public sealed interface GridEvent extends DomainEvent permits AllocationPolicyChanged, LimitSourceSilent, LoadLimitSet {

    ClusterId clusterId();

    @Override
    default Optional<UUID> cluster() {
        return Optional.of(clusterId().value());
    }

    @Override
    default Optional<PersonId> concerns() {
        return Optional.empty();
    }
}

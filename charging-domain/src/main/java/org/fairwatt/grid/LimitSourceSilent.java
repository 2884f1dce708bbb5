package org.fairwatt.grid;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/** The source of a limit said nothing for so long that its default holds. */
public record LimitSourceSilent(LoadLimitId limit, ClusterId clusterId) implements DomainEvent {

    @Override
    public UUID subject() {
        return limit.value();
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

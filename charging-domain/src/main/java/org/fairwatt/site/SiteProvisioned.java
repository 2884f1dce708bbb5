package org.fairwatt.site;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/** A site with its stations is there. */
public record SiteProvisioned(SiteId site, ClusterId clusterId) implements DomainEvent {

    @Override
    public UUID subject() {
        return site.value();
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

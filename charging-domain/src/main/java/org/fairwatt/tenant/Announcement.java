package org.fairwatt.tenant;

import java.util.Optional;
import java.util.UUID;

/**
 * A committed event on its way to whoever listens on this node.
 *
 * @param type the event's name, as {@link DomainEvent#type()}
 */
public record Announcement(
        TenantId tenant, String type, UUID subject, Optional<UUID> cluster, Optional<PersonId> concerns) {}

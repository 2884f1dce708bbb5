package org.fairwatt.notification;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.PersonId;

/** Somebody is told something. */
public record NotificationAdded(NotificationId notification, PersonId person) implements DomainEvent {

    /** {@link #type()} of these events. */
    public static final String TYPE = "NotificationAdded";

    @Override
    public UUID subject() {
        return notification.value();
    }

    @Override
    public Optional<UUID> cluster() {
        return Optional.empty();
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }

    @Override
    public String type() {
        return TYPE;
    }
}

package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.tenancy.delivery.OutboxFilled;
import org.fairwatt.tenant.DomainEvent;
import org.fairwatt.tenant.EventLog;
import org.fairwatt.tenant.PersonId;

/** Writes events to the outbox, and wakes the relay once they are committed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaEventLog implements EventLog {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Inject
    Event<OutboxFilled> filled;

    @Override
    public void append(DomainEvent event) {
        Optional<UUID> cluster = event.cluster();
        NativeRows.insert(
                em,
                "INSERT INTO outbox (stream, type, subject, cluster_id, concerns, planning)"
                        + " VALUES (?, ?, ?, CAST(NULLIF(?, '') AS uuid), CAST(NULLIF(?, '') AS uuid), ?)",
                cluster.orElse(event.subject()),
                event.type(),
                event.subject(),
                cluster.map(UUID::toString).orElse(""),
                event.concerns().map(PersonId::toString).orElse(""),
                event.callsForPlanning() && cluster.isPresent());
        filled.fire(new OutboxFilled());
    }
}

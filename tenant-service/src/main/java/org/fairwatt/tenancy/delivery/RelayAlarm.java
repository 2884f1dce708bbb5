package org.fairwatt.tenancy.delivery;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Wakes the relay when a transaction that wrote events has committed; a rollback wakes nobody. */
@ApplicationScoped
public class RelayAlarm {

    @Resource
    ManagedExecutorService executor;

    @EJB
    OutboxRelay relay;

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        executor.execute(relay::deliver); // the committing thread has an answer to give
    }
}

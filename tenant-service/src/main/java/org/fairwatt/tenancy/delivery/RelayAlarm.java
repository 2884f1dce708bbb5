package org.fairwatt.tenancy.delivery;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;

/** Wakes the relay when a transaction that wrote events has committed; a rollback wakes nobody. */
@ApplicationScoped
public class RelayAlarm {

    @Resource
    ManagedExecutorService executor;

    @EJB
    OutboxRelay relay;

    private final AtomicBoolean waking = new AtomicBoolean();

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        if (waking.compareAndSet(false, true)) { // one transaction may write many events
            executor.execute(this::deliver); // the committing thread has an answer to give
        }
    }

    private void deliver() {
        waking.set(false);
        relay.deliver();
    }
}

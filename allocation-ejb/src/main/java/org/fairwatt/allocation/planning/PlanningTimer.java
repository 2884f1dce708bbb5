package org.fairwatt.allocation.planning;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the planner. The timer is not persistent: every node has one, and the leases of the clusters keep the nodes out
 * of each other's way. One round at a time, so that planning never takes more than one core.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanningTimer {
    @Resource
    private TimerService timers;

    @Inject
    private PlanningSettings settings;

    @Inject
    private ClusterPlanning planning;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        if (settings.enabled()) {
            long millis = settings.interval().toMillis();
            timers.createIntervalTimer(millis, millis, new TimerConfig("planning", false));
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    @Timeout
    void tick() {
        if (stopping || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            planning.round(() -> stopping);
        } finally {
            busy.set(false);
        }
    }
}

package org.fairwatt.allocation.planning;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.time.OneAtATime;

/**
 * Wakes the planner. The timers are not persistent: every node has its own, one for each thread that may plan, and the
 * leases of the clusters keep nodes and threads out of each other's way.
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

    private List<OneAtATime> threads = List.of();
    private volatile boolean stopping;

    @PostConstruct
    void start() {
        if (!settings.enabled()) {
            return;
        }
        int count = settings.threads();
        threads = Stream.generate(OneAtATime::new).limit(count).toList();
        long millis = settings.interval().toMillis();
        for (int thread = 0; thread < count; thread++) {
            long first = millis + thread * millis / count; // so that they don't all look at the same moment
            timers.createIntervalTimer(first, millis, new TimerConfig(thread, false));
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    @Timeout
    void tick(Timer timer) {
        if (!stopping) {
            threads.get((Integer) timer.getInfo()).run(() -> planning.round(() -> stopping));
        }
    }
}

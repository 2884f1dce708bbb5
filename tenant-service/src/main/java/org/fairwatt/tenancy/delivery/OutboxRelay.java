package org.fairwatt.tenancy.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Delivers what waits in the outbox: at once when this node commits an event, and by a timer what other nodes left. One
 * run at a time on each node.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxRelay {

    private static final System.Logger LOG = System.getLogger(OutboxRelay.class.getName());

    // how late an event may be that a node wrote just before it died
    private static final Duration TICK = Duration.ofMillis(200);
    private static final int TICKS_PER_PURGE = 50;

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    @Resource
    TimerService timers;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final AtomicLong ticks = new AtomicLong();

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK.toMillis(), TICK.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void tick() {
        deliver();
        if (ticks.incrementAndGet() % TICKS_PER_PURGE == 0) {
            attempt(outbox -> outbox.purge());
        }
    }

    /** Delivers all that waits now, unless a run that is under way will. Never throws. */
    public void deliver() {
        wanted.set(true);
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            while (wanted.getAndSet(false)) {
                attempt(OutboxRelay::drain);
            }
        } finally {
            running.set(false);
        }
    }

    private static void drain(Outbox outbox) throws SQLException {
        while (Outbox.isFull(outbox.claim())) {
            // there may be more
        }
    }

    private void attempt(Step step) {
        try {
            step.run(new Outbox(directory));
            if (failing.getAndSet(false)) {
                LOG.log(System.Logger.Level.INFO, "The outbox is delivered again.");
            }
        } catch (SQLException e) {
            // once per outage: the timer tries again five times a second
            if (!failing.getAndSet(true)) {
                LOG.log(System.Logger.Level.WARNING, "The outbox can't be delivered now; events wait in it.", e);
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void run(Outbox outbox) throws SQLException;
    }
}

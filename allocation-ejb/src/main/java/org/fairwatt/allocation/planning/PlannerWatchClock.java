package org.fairwatt.allocation.planning;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.time.OneAtATime;

/** Lets every node see how much waits for planning, on a thread that planning can't hold up. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlannerWatchClock {
    private static final Logger LOG = System.getLogger(PlannerWatchClock.class.getName());

    @Inject
    private PlannerWatch watch;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "planner watch")
    void tick() {
        oneAtATime.run(this::look);
    }

    /** Without the database there is nothing to see; its own check tells that. */
    private void look() {
        try {
            watch.look();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "What waits for planning could not be read.", e);
        }
    }
}

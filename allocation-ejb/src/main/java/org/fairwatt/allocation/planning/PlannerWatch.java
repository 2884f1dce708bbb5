package org.fairwatt.allocation.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.grid.PlanningWork.Backlog;

/**
 * Keeps count of what the planner of this node does, and tells whoever shows it: each {@link PlanningPass} as it ends, and
 * the {@link PlannerState} each time that it looks. Asking it costs nothing: what waits is read by its own clock only.
 */
@ApplicationScoped
public class PlannerWatch {
    private static final int PATIENCE_LEASES = 3; // by then another node would have planned what this one holds

    private PlanningWork work;
    private PlanningSettings settings;
    private Consumer<PlanningPass> passes = pass -> {};
    private Consumer<PlannerState> states = state -> {};

    private Optional<PlanningPass> lastPass = Optional.empty();
    private PlannerState.Tally tally = PlannerState.Tally.NONE;
    private Backlog backlog = new Backlog(0, Duration.ZERO);
    private long quietSince = System.nanoTime(); // measures a length of time, which no change of the clock may stretch

    protected PlannerWatch() {}

    @Inject
    PlannerWatch(PlanningWork work, PlanningSettings settings, Event<PlanningPass> passes, Event<PlannerState> states) {
        this(work, settings, (Consumer<PlanningPass>) passes::fire, states::fire);
    }

    PlannerWatch(
            PlanningWork work,
            PlanningSettings settings,
            Consumer<PlanningPass> passes,
            Consumer<PlannerState> states) {
        this.work = work;
        this.settings = settings;
        this.passes = passes;
        this.states = states;
    }

    void ended(PlanningPass pass) {
        synchronized (this) {
            lastPass = Optional.of(pass);
            tally = tally.plus(pass);
            quietSince = System.nanoTime();
        }
        passes.accept(pass);
    }

    /** Reads what waits, and tells the state. */
    void look() {
        Backlog seen = work.backlog();
        synchronized (this) {
            backlog = seen;
        }
        states.accept(state());
    }

    public synchronized PlannerState state() {
        return new PlannerState(
                settings.enabled(),
                settings.threads(),
                lastPass,
                Duration.ofNanos(System.nanoTime() - quietSince),
                settings.lease().multipliedBy(PATIENCE_LEASES),
                backlog,
                tally);
    }
}

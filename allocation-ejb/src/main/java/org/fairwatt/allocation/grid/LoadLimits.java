package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;

/**
 * Operators, and the programs that speak for another source, say what a transformer or a circuit may carry at most, and
 * when.
 *
 * <p>For the time that a new limit holds it replaces what was set for that node before, from the same source and of the
 * same kind; at other times the earlier limits stay. It holds for new requests at once; promises that no longer fit are
 * moved by the planner.
 */
@ApplicationScoped
public class LoadLimits {
    private LimitDesk desk;
    private LostRaces lostRaces;

    protected LoadLimits() {}

    @Inject
    LoadLimits(LimitDesk desk, LostRaces lostRaces) {
        this.desk = desk;
        this.lostRaces = lostRaces;
    }

    /**
     * Sets the limits of {@code schedule}, and says how many promises do not fit any more; a {@link Problem} NOT_FOUND or
     * INVALID_INPUT that names the place in the schedule, UNAVAILABLE when others were faster each time.
     */
    public ClusterLimits set(Caller caller, LimitSchedule schedule, String idempotencyKey) {
        caller.mustHave(Permission.SET_LOAD_LIMITS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "setLoadLimit", schedule);
        return lostRaces.retrying(
                () -> desk.set(caller, schedule, call),
                "Too many people are booking here at this moment. Please try again.");
    }
}

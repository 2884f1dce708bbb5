package org.fairwatt.allocation.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;

/** Operators set the rules of allocation. */
@ApplicationScoped
public class AllocationRules {
    private RuleDesk desk;
    private LostRaces lostRaces;

    protected AllocationRules() {}

    @Inject
    public AllocationRules(RuleDesk desk, LostRaces lostRaces) {
        this.desk = desk;
        this.lostRaces = lostRaces;
    }

    /**
     * Sets what {@code update} changes, and gives the version that this makes; a {@link Problem} INVALID_INPUT when the
     * {@link PolicyChange} can't be made, CONFLICT when the policy has another version than the one that the change was
     * made on, and UNAVAILABLE when others were faster each time.
     */
    public PolicyRevision update(Caller caller, PolicyUpdate update, String idempotencyKey) {
        caller.mustHave(Permission.SET_POLICY);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "updateAllocationPolicy", update);
        update.change().requirePossible();
        return lostRaces.retrying(
                () -> desk.set(caller, update, call),
                "Others are booking everywhere at this moment. Please try again.");
    }
}

package org.fairwatt.api.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.allocation.policy.AllocationRules;
import org.fairwatt.allocation.policy.PolicyHistory;
import org.fairwatt.allocation.policy.PolicyTrial;
import org.fairwatt.allocation.policy.PolicyUpdate;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.policy.PolicyChange;

/** Operations on the rules of allocation. */
@GraphQLApi
@ApplicationScoped
public class PolicyApi {
    private static final int PAGE = 20;

    @Inject
    TenantCalls calls;

    @Inject
    AllocationRules rules;

    @Inject
    PolicyHistory history;

    @Inject
    PolicyTrial trial;

    @Query("allocationPolicy")
    @NonNull
    @Description("The community's rules of allocation, with the range and default of each. Needs SEE_GRID.")
    public AllocationPolicyView allocationPolicy(
            @Name("version") @Description("An earlier version; the one in force, when not given.")
                    Optional<Integer> version) {
        return calls.call(caller -> AllocationPolicyView.of(history.look(caller, version)));
    }

    @Query("allocationPolicyHistory")
    @NonNull
    @Description("The versions that were set, the newest first, each with what it changed. Needs SEE_GRID.")
    public List<@NonNull AllocationPolicyView> allocationPolicyHistory(
            @Name("first") @DefaultValue("20") @Description("The most to give, 1 to 100.") Optional<Integer> first) {
        return calls.call(caller -> history.newest(caller, first.orElse(PAGE)).stream()
                .map(AllocationPolicyView::of)
                .toList());
    }

    @Query("allocationPolicyPreview")
    @NonNull
    @Description("What a change of the rules would do now; nothing is written. Needs SET_POLICY.")
    public PolicyPreviewView allocationPolicyPreview(
            @Name("input") @NonNull @Description("The change.") AllocationPolicyInput input) {
        PolicyChange change = input.toChange();
        return calls.call(caller -> PolicyPreviewView.of(trial.preview(caller, change)));
    }

    @Mutation("updateAllocationPolicy")
    @NonNull
    @Description("Changes rules of allocation, from the planner's next pass on; gives the version that this makes."
            + " The error CONFLICT when another version than the expected one is in force. Needs SET_POLICY.")
    public AllocationPolicyView updateAllocationPolicy(
            @Name("input") @NonNull @Description("The change.") AllocationPolicyInput input,
            @Name("expectedVersion") @Description("The version that the change was made on.") int expectedVersion,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        PolicyUpdate update = new PolicyUpdate(input.toChange(), expectedVersion);
        return calls.call(caller -> AllocationPolicyView.of(rules.update(caller, update, idempotencyKey)));
    }
}

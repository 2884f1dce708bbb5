package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicyChange;

@Input("AllocationPolicyInput")
@Description("New values for some of the rules of allocation; what is left out stays as it is.")
public record AllocationPolicyInput(
        @Description("What holds for every booking.") Optional<BookingRulesInput> booking,

        @Description("Who comes before whom when there is not enough.")
        Optional<FairnessRulesInput> fairness,

        @Description("Shares of what a cluster may draw.") Optional<QuotaRulesInput> quotas,
        @Description("How the future is looked at.") Optional<PlanningRulesInput> planning,

        @Description("Between which shares of the tariff a price may move.")
        Optional<PriceBoundsInput> prices,

        @Description("When the grid badge changes.") Optional<BadgeRulesInput> badge) {

    PolicyChange toChange() {
        GivenSettings given = new GivenSettings();
        booking.ifPresent(group -> group.putInto(given));
        fairness.ifPresent(group -> group.putInto(given));
        quotas.ifPresent(group -> group.putInto(given));
        planning.ifPresent(group -> group.putInto(given));
        prices.ifPresent(group -> group.putInto(given));
        badge.ifPresent(group -> group.putInto(given));
        return given.toChange();
    }
}

package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("PriceBoundsInput")
@Description("Between which shares of the tariff a cluster's price may move; what is left out stays as it is.")
public record PriceBoundsInput(
        @Description("The lowest price, in percent of the tariff; 10 to 100.")
        Optional<Integer> leastPercent,

        @Description("The highest price, in percent of the tariff; 100 to 500.")
        Optional<Integer> mostPercent) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.PRICE_LEAST, leastPercent);
        change.give(PolicySetting.PRICE_MOST, mostPercent);
    }
}

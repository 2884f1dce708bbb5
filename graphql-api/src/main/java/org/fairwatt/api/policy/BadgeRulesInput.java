package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("BadgeRulesInput")
@Description("When the grid badge changes; what is left out stays as it is.")
public record BadgeRulesInput(
        @Description("From which share of the limit it is yellow, in percent; 1 to 99.")
        Optional<Integer> yellowFromPercent,

        @Description("From which share of the limit it is red, in percent; 2 to 100, and above yellowFromPercent.")
        Optional<Integer> redFromPercent,

        @Description("So many percent below a threshold the load must fall before the badge goes back; 0 to 20.")
        Optional<Integer> hysteresisPercent) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.YELLOW_FROM, yellowFromPercent);
        change.give(PolicySetting.RED_FROM, redFromPercent);
        change.give(PolicySetting.HYSTERESIS, hysteresisPercent);
    }
}

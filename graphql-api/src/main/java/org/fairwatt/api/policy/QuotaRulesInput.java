package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("QuotaRulesInput")
@Description("Shares of what a cluster may draw; what is left out stays as it is.")
public record QuotaRulesInput(
        @Description("The most that fleets have while others want the power, in percent; 0 to 100.")
        Optional<Integer> fleetSharePercent,

        @Description("What is kept for emergencies, in percent; 0 to 50.")
        Optional<Integer> emergencyReservePercent,

        @Description("So many minutes ahead what nobody came for is given to others; 0 to 240.")
        Optional<Integer> releaseMinutes) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.FLEET_SHARE, fleetSharePercent);
        change.give(PolicySetting.EMERGENCY_RESERVE, emergencyReservePercent);
        change.give(PolicySetting.QUOTA_RELEASE, releaseMinutes);
    }
}

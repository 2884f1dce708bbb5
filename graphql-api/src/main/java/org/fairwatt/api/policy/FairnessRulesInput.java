package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("FairnessRulesInput")
@Description("Who comes before whom when there is not enough; what is left out stays as it is.")
public record FairnessRulesInput(
        @Description("What everyone gets before anyone gets more, in Wh; 0 to 20000.")
        Optional<Integer> floorWh,

        @Description("What promises beyond the floor leave for who comes later, in percent of a transformer; 0 to 80.")
        Optional<Integer> newcomersPercent,

        @Description("After so many days half of what is remembered of earlier charging is forgotten; 1 to 90.")
        Optional<Integer> memoryHalfLifeDays,

        @Description("How much that memory counts beside need and time, in percent; 0 to 100.")
        Optional<Integer> memoryWeightPercent) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.FLOOR, floorWh);
        change.give(PolicySetting.NEWCOMERS, newcomersPercent);
        change.give(PolicySetting.MEMORY_HALF_LIFE, memoryHalfLifeDays);
        change.give(PolicySetting.MEMORY_WEIGHT, memoryWeightPercent);
    }
}

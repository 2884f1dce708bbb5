package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.policy.PolicySetting;

@Input("PlanningRulesInput")
@Description("How the future is looked at; what is left out stays as it is.")
public record PlanningRulesInput(
        @Description("Length of a planning bucket, in minutes; 5 or 15.")
        Optional<Integer> bucketMinutes,

        @Description("What is left free for unequal phases, in percent; 0 to 50.")
        Optional<Integer> phaseMarginPercent,

        @Description(
                "By which percentile of its driver's departures a vehicle at a dwell site is taken to leave; 50 to 99.")
        Optional<Integer> departurePercentile,

        @Description("On which percentile of the base load is planned; 50 to 99.")
        Optional<Integer> baseLoadPercentile,

        @Description("The same when what is known of it is old; 50 to 99, and not below baseLoadPercentile.")
        Optional<Integer> staleBaseLoadPercentile,

        @Description("Moving a slot has to save others at least so many minutes; 0 to 120.")
        Optional<Integer> moveCostMinutes,

        @Description("How much waiting counts in a plan, in percent; 0 to 100.")
        Optional<Integer> waitWeightPercent,

        @Description(
                "How much a full transformer counts in a plan, in percent; 0 to 100: as much as one driver's waiting as long.")
        Optional<Integer> peakWeightPercent) {

    void putInto(GivenSettings change) {
        change.give(PolicySetting.BUCKET, bucketMinutes);
        change.give(PolicySetting.PHASE_MARGIN, phaseMarginPercent);
        change.give(PolicySetting.DEPARTURE_PERCENTILE, departurePercentile);
        change.give(PolicySetting.BASE_LOAD_PERCENTILE, baseLoadPercentile);
        change.give(PolicySetting.STALE_BASE_LOAD_PERCENTILE, staleBaseLoadPercentile);
        change.give(PolicySetting.MOVE_COST, moveCostMinutes);
        change.give(PolicySetting.WAIT_WEIGHT, waitWeightPercent);
        change.give(PolicySetting.PEAK_WEIGHT, peakWeightPercent);
    }
}

package org.fairwatt.api.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.fairwatt.allocation.policy.TrialOutcome;
import org.fairwatt.api.transport.Numbers;

@Name("PolicyOutcome")
@Description("What becomes of the open reservations when one policy decides them anew.")
public record PolicyOutcomeView(
        @Description("How many have a slot: those that are frozen, and those that get one.")
        int withSlot,

        @Description("How many get none.") int withoutSlot,

        @Description("How many are frozen at this moment: they stay as they are.")
        int frozen,

        @Description("What is promised to all of them together, in Wh.")
        int energyWh,

        @Description("How much later than wished those with a slot start on average, in minutes.")
        double meanWaitMinutes) {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double TENTHS = 10;

    static PolicyOutcomeView of(TrialOutcome outcome) {
        double minutes = outcome.meanWait().toSeconds() / SECONDS_PER_MINUTE;
        return new PolicyOutcomeView(
                outcome.withSlot(),
                outcome.withoutSlot(),
                outcome.frozen(),
                Numbers.wattHours(outcome.energy()),
                Math.round(minutes * TENTHS) / TENTHS);
    }
}

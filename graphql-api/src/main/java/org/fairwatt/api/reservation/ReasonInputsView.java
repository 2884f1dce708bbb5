package org.fairwatt.api.reservation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.reservation.ReasonInputs;

@Name("ReasonInputs")
@Description("What a decision was made on, as it stood then.")
public record ReasonInputsView(
        @Description("The most that vehicle and EVSE can do together, in W.")
        int possiblePowerW,

        @NonNull @Description("How much room the grid had at the wished time.")
        CongestionLevel congestionAtWish,

        @Description("EVSEs that fit, at all chosen stations.")
        int fittingEvses,

        @Description("Of these, free at the wished time.") int freeAtWish) {

    static ReasonInputsView of(ReasonInputs inputs) {
        return new ReasonInputsView(
                Numbers.watts(inputs.possiblePower()),
                inputs.congestionAtWish(),
                inputs.fittingEvses(),
                inputs.freeAtWish());
    }
}

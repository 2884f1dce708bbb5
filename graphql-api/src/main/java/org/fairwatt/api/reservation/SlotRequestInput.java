package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.booking.SlotWish;

@Input("SlotRequestInput")
@Description("What a driver asks for. Give exactly one of energyWh and targetStateOfChargePercent.")
public record SlotRequestInput(
        @Id @NonNull @Description("The vehicle, one of my own.")
        String vehicleId,

        @Id @NonNull @Description("The stations that would do, 1 to 20, most liked first.")
        List<@NonNull String> stationIds,

        @Description("The energy it should get, in Wh; 100 to 400,000, and no more than its battery holds.")
        Optional<Integer> energyWh,

        @Description("How full it should get, in percent, 0 to 100; needs the vehicle's state of charge.")
        Optional<Double> targetStateOfChargePercent,

        @NonNull @Description("The earliest arrival.") Instant earliestStart,

        @NonNull @Description("The latest departure, 15 minutes to 48 hours later.")
        Instant latestEnd) {

    SlotWish toWish() {
        return SlotWishes.of(vehicleId, stationIds, energyWh, targetStateOfChargePercent, earliestStart, latestEnd);
    }
}

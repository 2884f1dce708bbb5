package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;

@Name("SlotWish")
@Description("What to ask for, as SlotRequestInput takes it.")
public record SlotWishView(
        @Id @NonNull @Description("The vehicle.") String vehicleId,

        @Id @NonNull @Description("The stations that would do, most liked first.")
        List<@NonNull String> stationIds,

        @Description("The energy, in Wh.") int energyWh,
        @NonNull @Description("The earliest arrival.") Instant earliestStart,
        @NonNull @Description("The latest departure.") Instant latestEnd) {

    static SlotWishView of(SlotRequest request) {
        return new SlotWishView(
                request.vehicle().toString(),
                request.stations().stream().map(StationId::toString).toList(),
                Numbers.wattHours(request.energy()),
                request.window().start(),
                request.window().end());
    }
}

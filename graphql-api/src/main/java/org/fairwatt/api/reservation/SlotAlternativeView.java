package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.booking.Alternative;
import org.fairwatt.allocation.booking.AlternativeKind;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.reservation.Promise;

@Name("SlotAlternative")
@Description("Another slot that could be booked at this moment. Nothing is kept: it may be gone a moment later.")
public record SlotAlternativeView(
        @NonNull @Description("In which way it is better, or else different.")
        AlternativeKind kind,

        @Id @NonNull @Description("The station.") String stationId,

        @NonNull @Description("What people call the station.")
        String stationName,

        @NonNull @Description("The station's time zone, by its IANA name.")
        String timeZone,

        @NonNull @Description("When power would begin to flow.")
        Instant startsAt,

        @NonNull @Description("By when the energy would be in the battery.")
        Instant endsAt,

        @Description("The power that would be kept, in W.") int limitW,

        @Description("The least energy that would be promised, in Wh.")
        int energyWh,

        @NonNull @Description("What it would cost.") PriceEstimateView price,

        @NonNull
        @Description(
                "What to ask for to get it: changeReservation for a reservation that is RESERVED, else requestSlot.")
        SlotWishView wish) {

    /** @param station where it is; empty when the station has just gone */
    static SlotAlternativeView of(Alternative alternative, Optional<StationPlace> station) {
        Promise promise = alternative.promise();
        return new SlotAlternativeView(
                alternative.kind(),
                promise.station().toString(),
                station.map(place -> place.station().name()).orElse(""),
                station.map(place -> place.site().zone().getId()).orElse("UTC"),
                promise.charging().start(),
                promise.charging().end(),
                Numbers.watts(promise.limit()),
                Numbers.wattHours(promise.energy()),
                PriceEstimateView.of(promise.price()),
                SlotWishView.of(alternative.request()));
    }
}

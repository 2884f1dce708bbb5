package org.fairwatt.api.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.reservation.Promise;
import org.fairwatt.site.Evse;

@Name("Promise")
@Description("What a driver is promised: at least this energy by the end, at this EVSE.")
public record PromiseView(
        @Id @NonNull @Description("The station.") String stationId,

        @NonNull @Description("What people call the station.")
        String stationName,

        @NonNull @Description("The station's time zone, by its IANA name.")
        String timeZone,

        @Id @NonNull @Description("The EVSE.") String evseId,
        @NonNull @Description("What stands on the plug.") String evseLabel,

        @NonNull @Description("From when on the EVSE is kept for the vehicle.")
        Instant pluggedFrom,

        @NonNull @Description("Until when the EVSE is kept for the vehicle.")
        Instant pluggedUntil,

        @NonNull @Description("When power begins to flow.") Instant startsAt,

        @NonNull @Description("By when the energy is in the battery.")
        Instant endsAt,

        @Description("The power that is kept from start to end, in W.")
        int limitW,

        @Description("The least energy the vehicle will have got by the end, in Wh.")
        int energyWh,

        @NonNull @Description("What it will cost.") PriceEstimateView price,

        @NonNull @Description("From when on the planner does not move it any more.")
        Instant frozenFrom) {

    private static final String GONE = ""; // a station that is not there any more has no name to show

    /** @param station where it is; empty when the station is gone */
    static PromiseView of(Promise promise, Optional<StationPlace> station, Duration freeze) {
        return new PromiseView(
                promise.station().toString(),
                station.map(place -> place.station().name()).orElse(GONE),
                station.map(place -> place.site().zone().getId()).orElse("UTC"),
                promise.evse().toString(),
                station.flatMap(place -> labelOf(promise, place)).orElse(GONE),
                promise.plugged().start(),
                promise.plugged().end(),
                promise.charging().start(),
                promise.charging().end(),
                Numbers.watts(promise.limit()),
                Numbers.wattHours(promise.energy()),
                PriceEstimateView.of(promise.price()),
                promise.frozenFrom(freeze));
    }

    private static Optional<String> labelOf(Promise promise, StationPlace place) {
        return place.evses().stream()
                .filter(evse -> evse.id().equals(promise.evse()))
                .map(Evse::label)
                .findFirst();
    }
}

package org.fairwatt.api.notification;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;

@Name("Notification")
@Description("Something that I was told without having asked at that moment.")
public record NotificationView(
        @Id @NonNull @Description("Its id.") String id,
        @NonNull @Description("What it tells of.") NotificationKind kind,
        @NonNull @Description("When it happened.") Instant at,

        @Description("Whether I have marked it as seen.") boolean seen,

        @Id @Description("The reservation that it is about; null for STATION_FREE.")
        Optional<String> reservationId,

        @Id @Description("The station that it is about, as it is from now on.")
        Optional<String> stationId,

        @Description("What people call the station.") Optional<String> stationName,

        @Description("The station's time zone, by its IANA name.")
        Optional<String> timeZone,

        @Description("The slot as it was, for what was moved, reduced or taken back.")
        Optional<SlotTimesView> before,

        @Description("The slot as it is from now on, for what was moved or reduced or begins soon.")
        Optional<SlotTimesView> after,

        @Description("Why, for what was moved, reduced or taken back.")
        Optional<ReasonCode> reason) {

    /** @param station where it is; empty when it is about no station, or one that is gone */
    static NotificationView of(Notification told, Optional<StationPlace> station) {
        return new NotificationView(
                told.id().toString(),
                told.kind(),
                told.at(),
                told.seen(),
                told.reservation().map(ReservationId::toString),
                told.station().map(StationId::toString),
                station.map(place -> place.station().name()),
                station.map(place -> place.site().zone().getId()),
                told.before().map(SlotTimesView::of),
                told.after().map(SlotTimesView::of),
                told.reason());
    }
}

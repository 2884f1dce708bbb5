package org.fairwatt.api.live;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.api.grid.GridStatusView;
import org.fairwatt.api.notification.NotificationView;
import org.fairwatt.api.reservation.ReservationView;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.station.StationAvailabilityView;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Permission;

/** The subscriptions. */
@GraphQLApi
@ApplicationScoped
public class LiveApi {

    private static final int MOST_STATIONS = 100;
    private static final String STATION_IDS = "stationIds";

    @Inject
    TenantCalls calls;

    @Inject
    OwnReservations own;

    @Inject
    StationDirectory directory;

    @Inject
    ReservationFeed reservations;

    @Inject
    AvailabilityFeed availability;

    @Inject
    GridFeed grid;

    @Inject
    NotificationFeed notifications;

    @Subscription("reservationChanged")
    @NonNull
    @Description(
            "My reservations, each time one is made, changed, moved, canceled or given up. Nothing at the beginning.")
    public Multi<ReservationView> reservationChanged(
            @Name("reservationId") @Id @Description("Only this one; all, when not given.")
                    Optional<String> reservationId) {
        Optional<ReservationId> only =
                reservationId.map(text -> IdText.parse(text, "reservationId", ReservationId::new));
        only.ifPresent(id -> calls.call(caller -> own.find(caller, id)));
        calls.caller().mustHave(Permission.BOOK_OWN_SLOTS);
        return reservations.changes(calls.caller(), only);
    }

    @Subscription("stationAvailabilityChanged")
    @NonNull
    @Description("What is free at stations: first as it is now, then each time it changes.")
    public Multi<StationAvailabilityView> stationAvailabilityChanged(
            @Name(STATION_IDS) @Id @NonNull @Description("The stations, 1 to 100.") List<@NonNull String> stationIds) {
        if (stationIds.isEmpty() || stationIds.size() > MOST_STATIONS) {
            throw Problem.invalid(
                    STATION_IDS, "Name 1 to %d stations; these are %d.".formatted(MOST_STATIONS, stationIds.size()));
        }
        calls.caller().mustHave(Permission.SEE_STATIONS);
        List<StationId> ids = IdText.parseAll(stationIds, STATION_IDS, StationId::new);
        return availability.changes(calls.caller().tenant(), clustersOf(ids));
    }

    @Subscription("gridStatusChanged")
    @NonNull
    @Description("How much room the grid has: first as it is now, then each time the level of a cluster changes.")
    public Multi<GridStatusView> gridStatusChanged() {
        calls.caller().mustHave(Permission.SEE_STATIONS);
        return grid.changes(calls.caller());
    }

    @Subscription("notificationAdded")
    @NonNull
    @Description("What I am told from now on. Nothing at the beginning.")
    public Multi<NotificationView> notificationAdded() {
        return notifications.added(calls.caller());
    }

    private Map<StationId, ClusterId> clustersOf(List<StationId> ids) {
        Map<StationId, StationPlace> known = calls.call(caller -> directory.places(ids));
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> clusterOf(id, known)));
    }

    private static ClusterId clusterOf(StationId id, Map<StationId, StationPlace> known) {
        StationPlace place = known.get(id);
        if (place == null) {
            throw Problem.notFound(STATION_IDS, "station", id);
        }
        return place.station().cluster();
    }
}

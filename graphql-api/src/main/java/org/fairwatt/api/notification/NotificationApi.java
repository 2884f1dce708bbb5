package org.fairwatt.api.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.notifications.NotificationInbox;
import org.fairwatt.charging.notifications.NotificationPage;
import org.fairwatt.charging.notifications.StationWatching;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationId;
import org.fairwatt.notification.Notifications.Cursor;
import org.fairwatt.site.StationId;

/** Operations on what I was told and on what I want to hear of. */
@GraphQLApi
@ApplicationScoped
public class NotificationApi {

    private static final int PAGE = 20;
    private static final String STATION_ID = "stationId";

    @Inject
    TenantCalls calls;

    @Inject
    NotificationInbox inbox;

    @Inject
    StationWatching watching;

    @Inject
    NotificationViews views;

    @Query("notifications")
    @NonNull
    @Description("What I was told, the newest first.")
    public NotificationPageView notifications(
            @Name("first") @DefaultValue("20") @Description("The most on this page, 1 to 100.") Optional<Integer> first,
            @Name("after") @Description("The endCursor of the page before.") Optional<String> after) {
        Optional<Cursor> cursor = NotificationCursors.read(after);
        return calls.call(caller -> page(inbox.page(caller, first.orElse(PAGE), cursor)));
    }

    @Query("stationWatches")
    @NonNull
    @Description("Stations that I wait for, the one whose watch ends first first.")
    public List<@NonNull StationWatchView> stationWatches() {
        return calls.call(caller ->
                watching.own(caller).stream().map(StationWatchView::of).toList());
    }

    @Mutation("markNotificationsSeen")
    @NonNull
    @Description("Marks notifications as seen; unknown ids are left out.")
    public NotificationsSeenView markNotificationsSeen(
            @Name("ids") @Id @NonNull @Description("The notifications, 1 to 100.") List<@NonNull String> ids,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        List<NotificationId> told = IdText.parseAll(ids, "ids", NotificationId::new);
        return new NotificationsSeenView(calls.call(caller -> inbox.markSeen(caller, told, idempotencyKey)));
    }

    @Mutation("watchStation")
    @NonNull
    @Description(
            "Tells me once when an EVSE of the station is free, at once if one is free now. It ends by itself after"
                    + " 12 hours. I can wait for 10 stations at a time.")
    public StationWatchView watchStation(
            @Name(STATION_ID) @Id @NonNull @Description("The station.") String stationId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        StationId station = IdText.parse(stationId, STATION_ID, StationId::new);
        return calls.call(caller -> watching.watch(caller, station, idempotencyKey))
                .map(StationWatchView::of)
                .orElseGet(() -> StationWatchView.ended(station));
    }

    @Mutation("unwatchStation")
    @NonNull
    @Description("Ends the wait for a station.")
    public StationWatchView unwatchStation(
            @Name(STATION_ID) @Id @NonNull @Description("The station.") String stationId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        StationId station = IdText.parse(stationId, STATION_ID, StationId::new);
        return calls.call(caller -> {
            watching.unwatch(caller, station, idempotencyKey);
            return StationWatchView.ended(station);
        });
    }

    private NotificationPageView page(NotificationPage page) {
        List<Notification> items = page.items();
        Optional<String> end = items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(items.size() - 1))
                        .map(last -> NotificationCursors.write(new Cursor(last.at(), last.id())));
        return new NotificationPageView(views.of(items), end, page.hasMore(), page.unseen());
    }
}

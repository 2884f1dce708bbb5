package org.fairwatt.api.live;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fairwatt.api.live.Listeners.Listener;
import org.fairwatt.api.station.StationAvailabilityView;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;

/**
 * Tells how many EVSEs of chosen stations are free: once at the beginning, then whenever it changes. It is read once for
 * all who listen.
 */
@ApplicationScoped
public class AvailabilityFeed {

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Inject
    TenantScope scope;

    @Inject
    StationDirectory directory;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Listeners<Watch, StationAvailabilityView> listeners = new Listeners<>();
    private Mailbox<Due, TenantId> mailbox;

    private record Due(TenantId tenant, ClusterId cluster) {}

    /** The stations that one listener watches, and what it was told of each last. */
    private record Watch(Map<StationId, ClusterId> stations, Map<String, StationAvailabilityView> told) {

        boolean isNews(StationAvailabilityView view) {
            StationAvailabilityView before = told.put(view.stationId(), view);
            return before == null || !before.saysTheSameAs(view);
        }
    }

    @PostConstruct
    void start() {
        mailbox = new Mailbox<>(executor, PAUSE, Due::tenant, this::tell);
    }

    Multi<StationAvailabilityView> changes(TenantId tenant, Map<StationId, ClusterId> stations) {
        Watch watch = new Watch(stations, new ConcurrentHashMap<>());
        return listeners.stream(
                tenant,
                watch,
                joined -> stations.values().stream()
                        .distinct()
                        .forEach(cluster -> mailbox.add(new Due(tenant, cluster))));
    }

    void on(@Observes Announcement announcement) {
        if (!listeners.of(announcement.tenant()).isEmpty()) {
            announcement.cluster().ifPresent(id -> mailbox.add(new Due(announcement.tenant(), new ClusterId(id))));
        }
    }

    private void tell(TenantId tenant, Set<Due> due) {
        Set<ClusterId> clusters = due.stream().map(Due::cluster).collect(Collectors.toSet());
        Set<StationId> watched = listeners.of(tenant).stream()
                .flatMap(listener -> listener.interest().stations().entrySet().stream())
                .filter(station -> clusters.contains(station.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (watched.isEmpty()) {
            return;
        }
        List<StationAvailabilityView> now = scope.call(
                tenant,
                () -> directory.availability(watched).stream()
                        .map(StationAvailabilityView::of)
                        .toList());
        Map<String, StationAvailabilityView> byStation =
                now.stream().collect(Collectors.toMap(StationAvailabilityView::stationId, view -> view));
        listeners.of(tenant).forEach(listener -> tell(listener, byStation));
    }

    private static void tell(
            Listener<Watch, StationAvailabilityView> listener, Map<String, StationAvailabilityView> now) {
        for (StationId station : listener.interest().stations().keySet()) {
            StationAvailabilityView view = now.get(station.toString());
            if (view != null && listener.interest().isNews(view)) {
                listener.tell(view);
            }
        }
    }
}

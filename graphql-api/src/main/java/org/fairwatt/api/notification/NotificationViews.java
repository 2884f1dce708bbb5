package org.fairwatt.api.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.notification.Notification;
import org.fairwatt.site.StationId;

/** Adds to notifications the names of their stations, all at once. Runs in the caller's tenant. */
@ApplicationScoped
public class NotificationViews {

    @Inject
    StationDirectory directory;

    public List<NotificationView> of(Collection<Notification> notifications) {
        Map<StationId, StationPlace> stations = directory.places(
                notifications.stream().flatMap(told -> told.station().stream()).collect(Collectors.toSet()));
        return notifications.stream()
                .map(told -> NotificationView.of(
                        told, told.station().flatMap(station -> Optional.ofNullable(stations.get(station)))))
                .toList();
    }
}

package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.time.TimeWindow;

/** When the bound tenant's EVSEs are kept for somebody. */
@ApplicationScoped
@Transactional
public class HeldPlugs {

    @Inject
    private Clusters clusters;

    @Inject
    private Reservations reservations;

    /** The promises whose EVSE begins to be kept, or ceases to be, within {@code window}. */
    public List<Promise> turningIn(TimeWindow window) {
        return clusters.all().stream()
                .map(Cluster::id)
                .flatMap(cluster -> reservations.holding(cluster, window).stream())
                .map(Reservation::promise)
                .flatMap(promise -> promise.stream())
                .filter(promise -> window.contains(promise.kept().start())
                        || window.contains(promise.kept().end()))
                .toList();
    }
}

package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;

/**
 * A checked wish, ready to be searched for.
 *
 * @param id the reservation that it makes or changes
 * @param feeding the cluster of each station of the request
 * @param at the moment that it is decided for
 */
record Ask(ReservationId id, SlotRequest request, Vehicle vehicle, Map<StationId, ClusterId> feeding, Instant at) {

    Ask {
        feeding = Map.copyOf(feeding);
    }

    /** Those that feed the stations, in the order in which they are locked. */
    List<ClusterId> clusters() {
        return request.stations().stream()
                .flatMap(station -> Stream.ofNullable(feeding.get(station)))
                .distinct()
                .sorted(Comparator.comparing(ClusterId::toString))
                .toList();
    }

    /** The same at one station only. */
    Ask at(StationId station) {
        return asking(List.of(station), request.energy(), request.window());
    }

    /** Something else for the same vehicle; {@code stations} must be among those whose cluster is known. */
    Ask asking(List<StationId> stations, Energy energy, TimeWindow window) {
        SlotRequest other = new SlotRequest(request.vehicle(), stations, energy, window, request.category());
        return new Ask(id, other, vehicle, feeding, at);
    }

    /** What it asks of a cluster, within {@code window}. */
    Need need(ClusterSnapshot snapshot, TimeWindow window) {
        return snapshot.need(id, vehicle, request, request.stations(), window);
    }

    /** What of a cluster would do for it. */
    Survey survey(ClusterSnapshot snapshot) {
        return new Survey(snapshot.profile(), need(snapshot, request.window()));
    }
}

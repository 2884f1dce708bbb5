package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.List;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;
import org.fairwatt.vehicle.Vehicle;

/**
 * A checked wish, ready to be searched for.
 *
 * @param id the reservation that it makes or changes
 * @param clusters those that feed the stations, in the order in which they are locked
 * @param at the moment that it is decided for
 */
record Ask(ReservationId id, SlotRequest request, Vehicle vehicle, List<ClusterId> clusters, Instant at) {

    /** The same at one station only. */
    Ask at(StationId station) {
        SlotRequest there = new SlotRequest(
                request.vehicle(), List.of(station), request.energy(), request.window(), request.category());
        return new Ask(id, there, vehicle, clusters, at);
    }
}

package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;

/**
 * A checked wish, ready to be searched for.
 *
 * @param id the reservation that it makes or changes
 * @param places each station of the request, and others that may be asked about
 * @param at the moment that it is decided for
 * @param expectation what is likely of the vehicle, beside what its driver said
 */
record Ask(
        ReservationId id,
        SlotRequest request,
        Vehicle vehicle,
        Map<StationId, ChargingStation> places,
        Instant at,
        Expectation expectation) {

    Ask {
        places = Map.copyOf(places);
    }

    /** Of a vehicle of which nothing is known. */
    Ask(ReservationId id, SlotRequest request, Vehicle vehicle, Collection<ChargingStation> places, Instant at) {
        this(
                id,
                request,
                vehicle,
                places.stream().collect(Collectors.toMap(ChargingStation::id, Function.identity())),
                at,
                Expectation.AS_SAID);
    }

    /** The same of a vehicle of which something is known. */
    Ask expecting(Expectation other) {
        return new Ask(id, request, vehicle, places, at, other);
    }

    /** The one that feeds {@code station}, which is one of the known. */
    ClusterId feeding(StationId station) {
        return Objects.requireNonNull(places.get(station)).cluster();
    }

    /** Those that feed the stations, in the order in which they are locked. */
    List<ClusterId> clusters() {
        return request.stations().stream()
                .flatMap(station -> Stream.ofNullable(places.get(station)))
                .map(ChargingStation::cluster)
                .distinct()
                .sorted(Comparator.comparing(ClusterId::toString))
                .toList();
    }

    /** The same at one station only. */
    Ask at(StationId station) {
        return asking(List.of(station), request.energy(), request.window());
    }

    /** Something else for the same vehicle; {@code stations} must be among the known. */
    Ask asking(List<StationId> stations, Energy energy, TimeWindow window) {
        SlotRequest other = new SlotRequest(request.vehicle(), stations, energy, window, request.category());
        return new Ask(id, other, vehicle, places, at, expectation);
    }

    /** What it asks of a cluster, within {@code window}. */
    Need need(ClusterSnapshot snapshot, TimeWindow window) {
        Need said = snapshot.need(id, vehicle, request, request.stations(), request.window());
        return said.expecting(expectation).within(window);
    }

    /** What of a cluster would do for it. */
    Survey survey(ClusterSnapshot snapshot) {
        return new Survey(snapshot.profile(), need(snapshot, request.window()));
    }
}

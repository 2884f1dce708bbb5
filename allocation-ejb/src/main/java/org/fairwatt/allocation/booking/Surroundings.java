package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.Clusters;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.vehicle.Vehicle;

/** Reads what is needed to look for alternatives to a reservation, which itself is left out. */
@ApplicationScoped
class Surroundings {
    private Stations stations;
    private NearbyStations nearby;
    private ClusterSnapshots snapshots;
    private Clusters clusters;
    private Reservations reservations;
    private AllocationPolicies policies;

    protected Surroundings() {}

    @Inject
    Surroundings(
            Stations stations,
            NearbyStations nearby,
            ClusterSnapshots snapshots,
            Clusters clusters,
            Reservations reservations,
            AllocationPolicies policies) {
        this.stations = stations;
        this.nearby = nearby;
        this.snapshots = snapshots;
        this.clusters = clusters;
        this.reservations = reservations;
        this.policies = policies;
    }

    /** Empty when none of the stations that were chosen is there any more. */
    Optional<Around> of(Reservation reservation, Vehicle vehicle, Instant now) {
        SlotRequest request = reservation.request();
        Map<StationId, ChargingStation> found = stations.all(request.stations()).stream()
                .collect(Collectors.toMap(ChargingStation::id, Function.identity()));
        List<ChargingStation> chosen = request.stations().stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(around(reservation, vehicle, chosen, now));
    }

    private Around around(Reservation reservation, Vehicle vehicle, List<ChargingStation> chosen, Instant now) {
        ChargingStation center = reservation
                .promise()
                .map(Promise::station)
                .flatMap(stations::find)
                .orElse(chosen.get(0));
        List<ChargingStation> near =
                nearby.around(center, vehicle, reservation.request().stations());
        Ask ask = new Ask(
                reservation.id(),
                reservation.request(),
                vehicle,
                Stream.concat(chosen.stream(), near.stream()).toList(),
                now);
        List<Reservation> others = reservations.openOf(vehicle.id(), now).stream()
                .filter(other -> !other.id().equals(reservation.id()))
                .toList();
        AllocationPolicy policy = policies.current();
        return new Around(new WhatIf(ask, taken(ask, policy), others, policy), ids(chosen), ids(near));
    }

    private Map<ClusterId, ClusterSnapshot> taken(Ask ask, AllocationPolicy policy) {
        return ask.places().values().stream()
                .map(ChargingStation::cluster)
                .distinct()
                .flatMap(id -> clusters.find(id).stream())
                .collect(Collectors.toMap(
                        Cluster::id, cluster -> snapshots.take(cluster, policy, ask.at(), Set.of(ask.id()))));
    }

    private static List<StationId> ids(List<ChargingStation> stations) {
        return stations.stream().map(ChargingStation::id).toList();
    }
}

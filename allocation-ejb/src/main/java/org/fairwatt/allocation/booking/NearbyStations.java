package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.vehicle.Vehicle;

/** Stations that a driver did not think of. */
@ApplicationScoped
class NearbyStations {
    private static final int RADIUS_M = 3_000; // some five minutes by car
    private static final int MOST = 8; // each may cost a look into a cluster of its own

    private Stations stations;

    protected NearbyStations() {}

    @Inject
    NearbyStations(Stations stations) {
        this.stations = stations;
    }

    /** Those around {@code center} that have an EVSE for {@code vehicle}, the nearest first, without {@code known}. */
    List<ChargingStation> around(ChargingStation center, Vehicle vehicle, Collection<StationId> known) {
        Set<StationId> old = new HashSet<>(known);
        List<ChargingStation> near = stations.near(center.position(), RADIUS_M).stream()
                .filter(station -> !old.contains(station.id()))
                .toList();
        Set<StationId> fitting = stations
                .evsesOf(near.stream().map(ChargingStation::id).toList())
                .stream()
                .filter(evse -> takes(evse, vehicle))
                .map(Evse::station)
                .collect(Collectors.toSet());
        return near.stream()
                .filter(station -> fitting.contains(station.id()))
                .limit(MOST)
                .toList();
    }

    private static boolean takes(Evse evse, Vehicle vehicle) {
        return !vehicle.maxPower(evse.currentType()).isZero()
                && evse.connectors().stream().anyMatch(vehicle.connectors()::contains);
    }
}

package org.fairwatt.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;

/** Stations and EVSEs in memory. */
public final class InMemoryStations implements Stations {
    private final List<ChargingStation> stations = new ArrayList<>();
    private final List<Evse> evses = new ArrayList<>();

    public List<ChargingStation> all() {
        return List.copyOf(stations);
    }

    @Override
    public void add(ChargingStation station) {
        stations.add(station);
    }

    @Override
    public void add(Evse evse) {
        evses.add(evse);
    }

    @Override
    public Optional<ChargingStation> find(StationId id) {
        return stations.stream().filter(station -> station.id().equals(id)).findFirst();
    }

    @Override
    public List<ChargingStation> all(Collection<StationId> ids) {
        return stations.stream().filter(station -> ids.contains(station.id())).toList();
    }

    @Override
    public List<ChargingStation> near(Position center, int radiusM) {
        return stations.stream()
                .filter(station -> center.metresTo(station.position()) <= radiusM)
                .sorted(Comparator.comparing(station -> center.metresTo(station.position())))
                .toList();
    }

    @Override
    public List<Evse> evsesOf(Collection<StationId> ids) {
        return evses.stream().filter(evse -> ids.contains(evse.station())).toList();
    }

    @Override
    public List<Evse> evsesIn(ClusterId cluster) {
        return evses.stream().filter(evse -> evse.cluster().equals(cluster)).toList();
    }

    @Override
    public Set<ClusterId> loadingPhasesUnequally(Collection<ClusterId> clusters) {
        return evses.stream()
                .filter(Evse::loadsPhasesUnequally)
                .map(Evse::cluster)
                .filter(clusters::contains)
                .collect(Collectors.toSet());
    }
}

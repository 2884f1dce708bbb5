package org.fairwatt.api.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.allocation.grid.GridForecast;
import org.fairwatt.charging.stations.StationEntry;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.CongestionLevel;

/** Adds to stations what the grid says of the cluster behind them, all at once. Runs in the caller's tenant. */
@ApplicationScoped
public class StationViews {

    @Inject
    GridForecast forecast;

    public StationView of(StationEntry entry) {
        return of(List.of(entry)).get(0);
    }

    public List<StationView> of(Collection<StationEntry> entries) {
        Map<ClusterId, CongestionLevel> levels = forecast.levels(
                entries.stream().map(entry -> entry.station().cluster()).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> StationView.of(
                        entry, levels.getOrDefault(entry.station().cluster(), CongestionLevel.GREEN)))
                .toList();
    }
}

package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.Evse;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.Sites;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.time.TimeWindow;

/** Puts together all that is shown of stations, for many of them at once. */
@ApplicationScoped
class StationEntries {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private Sites sites;
    private Stations stations;
    private Reservations reservations;
    private Clock clock;

    protected StationEntries() {}

    @Inject
    StationEntries(Sites sites, Stations stations, Reservations reservations, Clock clock) {
        this.sites = sites;
        this.stations = stations;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** One entry for each of {@code chosen}, in their order. */
    List<StationEntry> of(List<ChargingStation> chosen) {
        Instant now = clock.instant();
        Map<SiteId, Site> siteOf = sitesOf(chosen);
        Map<StationId, List<Evse>> evsesOf =
                stations.evsesOf(chosen.stream().map(ChargingStation::id).toList()).stream()
                        .collect(Collectors.groupingBy(Evse::station));
        Set<EvseId> taken =
                takenIn(chosen.stream().map(ChargingStation::cluster).collect(Collectors.toSet()), now);
        return chosen.stream()
                .map(station -> {
                    List<Evse> evses = evsesOf.getOrDefault(station.id(), List.of());
                    Site site = Objects.requireNonNull(siteOf.get(station.site()), "Every station has a site.");
                    return new StationEntry(
                            station, site, evses, availability(station, evses, taken, now), OptionalLong.empty());
                })
                .toList();
    }

    private Map<SiteId, Site> sitesOf(List<ChargingStation> chosen) {
        Set<SiteId> ids = chosen.stream().map(ChargingStation::site).collect(Collectors.toSet());
        return sites.all(ids).stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }

    private Set<EvseId> takenIn(Collection<ClusterId> clusters, Instant now) {
        return clusters.stream()
                .flatMap(cluster -> reservations.holding(cluster, TimeWindow.of(now, MOMENT)).stream())
                .flatMap(reservation -> reservation.promise().stream())
                .map(Promise::evse)
                .collect(Collectors.toSet());
    }

    private static StationAvailability availability(
            ChargingStation station, List<Evse> evses, Set<EvseId> taken, Instant now) {
        Set<EvseId> here = evses.stream().map(Evse::id).filter(taken::contains).collect(Collectors.toSet());
        return new StationAvailability(station.id(), evses.size(), here, now);
    }
}

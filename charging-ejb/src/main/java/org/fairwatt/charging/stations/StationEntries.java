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
import org.fairwatt.reservation.Hold;
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
        Set<EvseId> taken =
                takenIn(chosen.stream().map(ChargingStation::cluster).collect(Collectors.toSet()), now);
        return placesOf(chosen).stream()
                .map(place -> new StationEntry(
                        place.station(),
                        place.site(),
                        place.evses(),
                        availability(place.station(), place.evses(), taken, now),
                        OptionalLong.empty()))
                .toList();
    }

    /** One place for each of {@code chosen}, in their order. */
    List<StationPlace> placesOf(List<ChargingStation> chosen) {
        Map<SiteId, Site> siteOf = sitesOf(chosen);
        Map<StationId, List<Evse>> evsesOf =
                stations.evsesOf(chosen.stream().map(ChargingStation::id).toList()).stream()
                        .collect(Collectors.groupingBy(Evse::station));
        return chosen.stream()
                .map(station -> new StationPlace(
                        station,
                        Objects.requireNonNull(siteOf.get(station.site()), "Every station has a site."),
                        evsesOf.getOrDefault(station.id(), List.of())))
                .toList();
    }

    private Map<SiteId, Site> sitesOf(List<ChargingStation> chosen) {
        Set<SiteId> ids = chosen.stream().map(ChargingStation::site).collect(Collectors.toSet());
        return sites.all(ids).stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }

    private Set<EvseId> takenIn(Collection<ClusterId> clusters, Instant now) {
        return reservations.holds(clusters, TimeWindow.of(now, MOMENT)).stream()
                .map(Hold::evse)
                .collect(Collectors.toSet());
    }

    private static StationAvailability availability(
            ChargingStation station, List<Evse> evses, Set<EvseId> taken, Instant now) {
        Set<EvseId> here = evses.stream().map(Evse::id).filter(taken::contains).collect(Collectors.toSet());
        return new StationAvailability(station.id(), evses.size(), here, now);
    }
}

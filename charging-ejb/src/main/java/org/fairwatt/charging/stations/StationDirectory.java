package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairwatt.charging.input.Field;
import org.fairwatt.geography.Position;
import org.fairwatt.problem.Problem;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.StationId;
import org.fairwatt.site.Stations;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;

/** Finds stations, and says what is free at them now. */
@ApplicationScoped
public class StationDirectory {
    private static final int FURTHEST_M = 100_000;
    private static final int LONGEST_PAGE = 100;
    private static final int AT_ONCE = 100; // stations that are looked up together while a page fills

    private Stations stations;
    private StationEntries entries;

    protected StationDirectory() {}

    @Inject
    public StationDirectory(Stations stations, StationEntries entries) {
        this.stations = stations;
        this.entries = entries;
    }

    /** A page of the stations around a point, nearest first. */
    @Transactional
    public StationPage near(Caller caller, NearbySearch search) {
        caller.mustHave(Permission.SEE_STATIONS);
        Position center = checkedCenter(search);
        List<StationEntry> items = new ArrayList<>();
        List<ChargingStation> waiting = stations.near(center, search.radiusM()).stream()
                .filter(station -> search.after()
                        .map(cursor -> isBeyond(cursor, cursorOf(station, center)))
                        .orElse(true))
                .sorted(Comparator.comparing(station -> cursorOf(station, center), StationCursor.NEAREST_FIRST))
                .toList();
        for (int from = 0; from < waiting.size() && items.size() <= search.first(); from += AT_ONCE) {
            List<ChargingStation> some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE));
            entries.of(some).stream()
                    .filter(entry -> matches(entry, search.filter()))
                    .map(entry -> entry.at(entry.station().position().metresTo(center)))
                    .forEach(items::add);
        }
        return new StationPage(items.stream().limit(search.first()).toList(), items.size() > search.first());
    }

    /** The station {@code id}; a {@link Problem} when there is none. */
    @Transactional
    public StationEntry find(Caller caller, StationId id) {
        caller.mustHave(Permission.SEE_STATIONS);
        return stations.find(id)
                .map(station -> entries.of(List.of(station)).get(0))
                .orElseThrow(() -> Problem.notFound("id", "station", id));
    }

    /** Where those of {@code ids} are that are there. */
    @Transactional
    public Map<StationId, StationPlace> places(Collection<StationId> ids) {
        return entries.placesOf(stations.all(Set.copyOf(ids))).stream()
                .collect(Collectors.toMap(place -> place.station().id(), Function.identity()));
    }

    /** What is free at each of {@code ids} that is there. */
    @Transactional
    public List<StationAvailability> availability(Collection<StationId> ids) {
        return entries.of(stations.all(Set.copyOf(ids))).stream()
                .map(StationEntry::availability)
                .toList();
    }

    private static boolean matches(StationEntry entry, StationFilter filter) {
        return filter.equals(StationFilter.NONE)
                || entry.evses().stream()
                        .anyMatch(evse ->
                                filter.accepts(evse, entry.availability().isFree(evse.id())));
    }

    private static StationCursor cursorOf(ChargingStation station, Position center) {
        return new StationCursor(station.position().metresTo(center), station.id());
    }

    private static boolean isBeyond(StationCursor cursor, StationCursor other) {
        return StationCursor.NEAREST_FIRST.compare(other, cursor) > 0;
    }

    private static Position checkedCenter(NearbySearch search) {
        new Field("radiusM").between(search.radiusM(), 1, FURTHEST_M, " m");
        new Field("first").between(search.first(), 1, LONGEST_PAGE, "");
        search.filter()
                .minPowerW()
                .ifPresent(watts -> new Field("filter.minPowerW").between(watts, 0, Integer.MAX_VALUE, " W"));
        return new Position(
                new Field("near.latitude").degrees(search.latitude(), 90),
                new Field("near.longitude").degrees(search.longitude(), 180));
    }
}

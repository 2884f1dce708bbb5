package org.fairwatt.engine.insert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.Ledger;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.site.SiteKind;
import org.fairwatt.time.TimeWindow;

/** Tries every EVSE, power, start and end there is, minute by minute, and asks the ledger about each. */
final class ExhaustiveSearch {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ClusterState state;
    private final Need need;

    ExhaustiveSearch(ClusterState state, Need need) {
        this.state = state;
        this.need = need;
    }

    Optional<Placement> best() {
        return state.evses().stream()
                .filter(place -> need.stations().contains(place.station()))
                .flatMap(this::placesAt)
                .min(order());
    }

    Comparator<Placement> order() {
        return Comparator.comparing(Placement::energy, Comparator.reverseOrder())
                .thenComparing(place -> place.charging().start())
                .thenComparing(place -> evse(place).accessible())
                .thenComparing(place -> need.stations().indexOf(place.station()))
                .thenComparing(place -> place.charging().end())
                .thenComparing(place -> place.plugged().start());
    }

    private EvsePlace evse(Placement placement) {
        return state.evses().stream()
                .filter(place -> place.id().equals(placement.evse()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Placement> placesAt(EvsePlace place) {
        List<Placement> places = new ArrayList<>();
        for (long watts : PowerSteps.of(need.vehicle(), place)) {
            Power limit = Power.ofWatts(watts);
            for (Instant start : starts()) {
                Instant full = start.plus(need.energy().at(limit));
                for (Instant end = start.plus(MINUTE); !end.isAfter(latestEnd()); end = end.plus(MINUTE)) {
                    addIfGood(place, limit, new TimeWindow(start, end), places);
                }
                if (!full.isAfter(latestEnd())) {
                    addIfGood(place, limit, new TimeWindow(start, full), places);
                }
            }
        }
        return places.stream();
    }

    private List<Instant> starts() {
        Instant origin = state.grid().origin();
        Instant wished =
                need.window().start().isBefore(origin) ? origin : need.window().start();
        List<Instant> starts = new ArrayList<>(List.of(wished));
        for (Instant border = origin;
                border.isBefore(latestEnd());
                border = border.plus(state.grid().bucket())) {
            if (border.isAfter(wished)) {
                starts.add(border);
            }
        }
        return starts;
    }

    private Instant latestEnd() {
        Instant horizon = state.grid().end();
        return need.window().end().isBefore(horizon) ? need.window().end() : horizon;
    }

    private void addIfGood(EvsePlace place, Power limit, TimeWindow charging, List<Placement> places) {
        Energy energy = limit.during(charging.length()).min(need.energy());
        boolean enough = energy.wattHours() * 100 >= need.energy().wattHours() * need.smallestPromisePercent();
        if (enough && !energy.isZero() && powerIsThere(place, limit, charging)) {
            pluggedFor(place, charging)
                    .map(plugged -> new Placement(place.id(), place.station(), plugged, charging, limit, energy))
                    .ifPresent(places::add);
        }
    }

    private boolean powerIsThere(EvsePlace place, Power limit, TimeWindow charging) {
        for (int node = place.node(); node >= 0; node = state.nodes().get(node).parent()) {
            for (int bucket = 0; bucket < state.grid().count(); bucket++) {
                Instant start = state.grid().origin().plus(state.grid().bucket().multipliedBy(bucket));
                if (charging.overlaps(TimeWindow.of(start, state.grid().bucket()))
                        && Ledger.wattsAbove(state, node, bucket) + limit.watts() > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<TimeWindow> pluggedFor(EvsePlace place, TimeWindow charging) {
        List<Commitment> others = state.commitments().stream()
                .filter(commitment -> commitment.evse().equals(place.id()))
                .toList();
        boolean dwell = place.siteKind() == SiteKind.DWELL;
        Instant gone = need.window().end().plus(need.expectation().lingeringAt(place.station()));
        Instant end = dwell ? gone : charging.end().plus(need.plugBuffer());
        Instant arrival = starts().get(0);
        Stream<Instant> departures =
                others.stream().map(other -> other.plugged().end());
        return Stream.concat(Stream.of(dwell ? arrival : charging.start()), dwell ? departures : Stream.empty())
                .filter(start -> !start.isBefore(arrival) && !start.isAfter(charging.start()))
                .map(start -> new TimeWindow(start, end))
                .filter(plugged ->
                        others.stream().noneMatch(other -> other.plugged().overlaps(plugged)))
                .min(Comparator.comparing(TimeWindow::start));
    }

    /** True when {@code placement} can be added without a fault. */
    boolean allows(Placement placement) {
        return Ledger.faultsOf(States.with(state, need, placement)).isEmpty();
    }
}

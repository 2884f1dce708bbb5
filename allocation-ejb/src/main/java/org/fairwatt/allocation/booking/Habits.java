package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.forecast.Experience;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.presence.PastStay;
import org.fairwatt.presence.PastStays;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.StationId;

/** What is likely of who asks for a slot, by how they and others at the same sites kept their word. */
@ApplicationScoped
class Habits {
    private PastStays past;

    protected Habits() {}

    @Inject
    Habits(PastStays past) {
        this.past = past;
    }

    /** What is likely of the vehicle at each station of {@code ask}; of several sites, the least that it takes at any. */
    Expectation of(Ask ask, PlanningRules rules) {
        Visitor visitor = new Visitor(ask.vehicle().owner(), ask.vehicle().id());
        List<ChargingStation> stations = ask.request().stations().stream()
                .flatMap(station -> Stream.ofNullable(ask.places().get(station)))
                .toList();
        Map<SiteId, Habit> habits =
                habits(visitor, stations.stream().map(ChargingStation::site).collect(Collectors.toSet()));
        return expectation(ask.request(), stations, habits, rules.departurePercentile());
    }

    private Map<SiteId, Habit> habits(Visitor visitor, Set<SiteId> sites) {
        List<PastStay> own = past.of(visitor, Experience.OF_A_DRIVER);
        Map<SiteId, List<PastStay>> here = past.at(sites, Experience.OF_A_SITE);
        return sites.stream()
                .collect(Collectors.toMap(
                        site -> site, site -> new Habit(visitor, own, here.getOrDefault(site, List.of()))));
    }

    private static Expectation expectation(
            SlotRequest request, List<ChargingStation> stations, Map<SiteId, Habit> habits, int percentile) {
        Map<StationId, Duration> lingering = new HashMap<>();
        Energy takes = Expectation.AS_SAID.takes();
        for (ChargingStation station : stations) {
            Habit habit = Objects.requireNonNull(habits.get(station.site()));
            lingering.put(station.id(), habit.lingering(request.window().length(), percentile));
            takes = takes.min(habit.takes(request.energy(), percentile));
        }
        return new Expectation(lingering, takes);
    }
}

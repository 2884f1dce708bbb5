package org.fairwatt.engine.decision;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.StationId;

/** A {@link Need} as a JSON object. */
final class NeedText {

    private NeedText() {}

    static Map<String, Object> tree(Need need) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reservation", need.id());
        tree.put("stations", need.stations());
        tree.put("energyWh", need.energy().wattHours());
        tree.put("window", DecisionText.window(need.window()));
        tree.put("category", need.category());
        tree.put("maxAcW", need.vehicle().maxAc().watts());
        tree.put("maxDcW", need.vehicle().maxDc().watts());
        tree.put("acPhases", need.vehicle().acPhases());
        tree.put("connectors", names(need.vehicle().connectors()));
        tree.put("plugBufferS", need.plugBuffer().toSeconds());
        tree.put("floorWh", need.floor().wattHours());
        tree.put("smallestPromisePercent", need.smallestPromisePercent());
        if (!need.expectation().equals(Expectation.AS_SAID)) {
            tree.put("expected", tree(need.expectation(), need.stations()));
        }
        return tree;
    }

    static Need read(Tree tree) {
        List<StationId> stations = tree.texts("stations").stream()
                .map(UUID::fromString)
                .map(StationId::new)
                .toList();
        return new Need(
                tree.text("reservation", text -> new ReservationId(UUID.fromString(text))),
                new VehicleLimits(
                        new Power(tree.number("maxAcW")),
                        new Power(tree.number("maxDcW")),
                        tree.small("acPhases"),
                        connectors(tree.texts("connectors"))),
                stations,
                new Energy(tree.number("energyWh")),
                tree.text("window", DecisionText::window),
                tree.text("category", name -> Tree.known(Category.class, "category", name)),
                Duration.ofSeconds(tree.number("plugBufferS")),
                new Energy(tree.number("floorWh")),
                tree.small("smallestPromisePercent"),
                tree.maybeTree("expected")
                        .map(expected -> expectation(expected, stations))
                        .orElse(Expectation.AS_SAID));
    }

    /** By the stations' place in the request's list. */
    private static Map<String, Object> tree(Expectation expectation, List<StationId> stations) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("takesWh", expectation.takes().wattHours());
        tree.put(
                "lingeringS",
                stations.stream()
                        .map(station -> expectation.lingeringAt(station).toSeconds())
                        .toList());
        return tree;
    }

    private static Expectation expectation(Tree tree, List<StationId> stations) {
        List<Long> seconds = tree.numbers("lingeringS");
        Map<StationId, Duration> lingering = new HashMap<>();
        for (int index = 0; index < Math.min(seconds.size(), stations.size()); index++) {
            lingering.put(stations.get(index), Duration.ofSeconds(seconds.get(index)));
        }
        return new Expectation(lingering, new Energy(tree.number("takesWh")));
    }

    static List<String> names(Set<ConnectorType> connectors) {
        return connectors.stream().map(ConnectorType::name).sorted().toList();
    }

    static Set<ConnectorType> connectors(List<String> names) {
        return names.stream()
                .map(name -> Tree.known(ConnectorType.class, "connector", name))
                .collect(Collectors.toSet());
    }
}

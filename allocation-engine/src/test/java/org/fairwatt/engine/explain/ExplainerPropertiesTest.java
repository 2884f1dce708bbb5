package org.fairwatt.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.time.TimeWindow;

/** A reason is true when the wish could not be met as things are, but could without what is named. */
class ExplainerPropertiesTest {

    private final Inserter inserter = new Inserter();
    private final Explainer explainer = new Explainer();

    @Property(tries = 1500)
    void whatIsNamedStoodInTheWay(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState cluster = town.fill(town.cluster(6, 25), 12, new ArrayList<>());
        Need need = town.need();

        Optional<Placement> best = inserter.best(cluster, need);

        Reason reason = best.map(place -> explainer.granted(cluster, need, place))
                .orElseGet(() -> explainer.refused(cluster, need));
        assertTrue(reason, cluster, state -> isMet(state, need, reason.code(), best));
    }

    @Property(tries = 600)
    void aRefusedDriverWhoComesWhenToldIsServed(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState cluster = town.fill(town.cluster(3, 25), 15, new ArrayList<>());
        Need need = town.need();

        if (inserter.best(cluster, need).isEmpty()) {
            explainer
                    .refused(cluster, need)
                    .firstPossible()
                    .ifPresent(first -> assertThat(inserter.best(cluster, comingAt(cluster, need, first)))
                            .isPresent());
        }
    }

    private static void assertTrue(Reason reason, ClusterState cluster, Predicate<ClusterState> met) {
        ClusterState unlimited = cluster;
        List<String> helpful = new ArrayList<>();
        for (GridNode node : cluster.nodes()) {
            unlimited = States.withoutLimitOf(unlimited, node.name());
            if (met.test(States.withoutLimitOf(cluster, node.name()))) {
                helpful.add(node.name());
            }
        }
        switch (reason.code()) {
            case LATER_PEAK_DEMAND,
                    LESS_ENERGY_PEAK_DEMAND,
                    NO_POWER_TRANSFORMER,
                    LATER_CIRCUIT_LIMIT,
                    LESS_ENERGY_CIRCUIT_LIMIT,
                    NO_POWER_CIRCUIT -> {
                assertThat(met.test(cluster)).isFalse();
                assertThat(met.test(unlimited)).isTrue();
                assertThat(helpful.isEmpty()
                                || helpful.contains(reason.boundBy().orElseThrow()))
                        .isTrue();
            }
            case LATER_CHARGERS_TAKEN, LESS_ENERGY_CHARGERS_TAKEN, CHARGERS_TAKEN -> {
                assertThat(met.test(unlimited)).isFalse();
                assertThat(met.test(emptied(unlimited))).isTrue();
            }
            case LESS_ENERGY_SHORT_WINDOW, WINDOW_TOO_SHORT, NO_FITTING_CHARGER ->
                assertThat(met.test(emptied(unlimited))).isFalse();
            case AS_REQUESTED -> assertThat(met.test(cluster)).isTrue();
            case IMPROVED, LIMIT_LOWERED, TOO_MANY_OPEN_RESERVATIONS, VEHICLE_ALREADY_RESERVED ->
                throw new AssertionError("The engine never says %s.".formatted(reason.code()));
        }
    }

    /** Whether the wish that {@code code} speaks about is met in {@code state}. */
    private boolean isMet(ClusterState state, Need need, ReasonCode code, Optional<Placement> got) {
        if (code.name().startsWith("LATER")) {
            Need same = wanting(need, got.orElseThrow().energy());
            return inserter.best(state, same)
                    .filter(place -> place.charging().start().equals(wishedStart(state, need)))
                    .isPresent();
        }
        if (code.name().startsWith("LESS")) {
            Energy had = got.orElseThrow().energy();
            return inserter.best(state, need)
                    .filter(place -> place.energy().isMoreThan(had))
                    .isPresent();
        }
        return inserter.best(state, need).isPresent();
    }

    private static ClusterState emptied(ClusterState state) {
        return state.holding(List.of());
    }

    private static Need wanting(Need need, Energy energy) {
        return new Need(
                need.id(),
                need.vehicle(),
                need.stations(),
                energy,
                need.window(),
                need.category(),
                need.plugBuffer(),
                need.floor(),
                100);
    }

    private static Need comingAt(ClusterState cluster, Need need, Instant start) {
        Duration stay =
                Duration.between(wishedStart(cluster, need), need.window().end());
        return new Need(
                need.id(),
                need.vehicle(),
                need.stations(),
                need.energy(),
                TimeWindow.of(start, stay),
                need.category(),
                need.plugBuffer(),
                need.floor(),
                need.smallestPromisePercent());
    }

    private static Instant wishedStart(ClusterState cluster, Need need) {
        Instant origin = cluster.grid().origin();
        return need.window().start().isBefore(origin) ? origin : need.window().start();
    }
}

package org.fairwatt.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;

/** A reason is true when the wish could not be met as things are, but could without what is named. */
class ExplainerPropertiesTest {

    /** What is kept, each quota with what would be kept if it were not. */
    private static final Map<ReasonCode, UnaryOperator<Rations>> QUOTAS = Map.of(
            ReasonCode.FLOORS_OF_OTHERS,
            it -> new Rations(it.fleetPercent(), it.reservePercent(), 0, it.keptFrom()),
            ReasonCode.FLEET_SHARE,
            it -> new Rations(100, it.reservePercent(), it.newcomersPercent(), it.keptFrom()),
            ReasonCode.EMERGENCY_RESERVE,
            it -> new Rations(it.fleetPercent(), 0, it.newcomersPercent(), it.keptFrom()));

    private final Inserter inserter = new Inserter();
    private final Explainer explainer = new Explainer();

    @Property(tries = 1500)
    void whatIsNamedStoodInTheWay(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7).unrationed();
        ClusterState cluster = town.fill(town.cluster(6, 25), 12, new ArrayList<>());
        Need need = town.need();

        Optional<Placement> best = inserter.best(cluster, need);

        assertTrue(reasonFor(cluster, need, best), cluster, state -> isMet(state, need, best, aLittleMore(need, best)));
    }

    @Property(tries = 3000)
    void aQuotaIsNamedExactlyWhenTheWishCouldBeMetWithoutIt(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState empty = town.rationed(town.cluster(6, 60));
        ClusterState cluster = town.fill(empty, 10, new ArrayList<>(), town::needWithFloor);
        Need need = town.needWithFloor();

        Optional<Placement> best = inserter.best(cluster, need);

        Reason reason = reasonFor(cluster, need, best);
        Energy most =
                inserter.best(unlimited(cluster), need).map(Placement::energy).orElse(Energy.ZERO);
        Predicate<ClusterState> met = state -> isMet(state, need, best, most);
        boolean isQuota = QUOTAS.containsKey(reason.code());
        boolean couldBeMet = met.test(States.rationed(cluster, Rations.NONE));
        if (hadOnlyItsFloor(need, best)) {
            assertThat(couldBeMet || !isQuota).isTrue();
        } else {
            assertThat(isQuota).isEqualTo(couldBeMet && !met.test(cluster));
        }
        List<ReasonCode> helpful = QUOTAS.entrySet().stream()
                .filter(quota ->
                        met.test(States.rationed(cluster, quota.getValue().apply(cluster.rations()))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(!isQuota || helpful.isEmpty() || helpful.contains(reason.code()))
                .isTrue();
    }

    @Property(tries = 3000)
    void priorityIsNamedExactlyWhenEverybodysRequestWouldNotHaveGotTheSame(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState empty = town.rationed(town.cluster(6, 60));
        ClusterState cluster = town.fill(empty, 10, new ArrayList<>(), town::needWithFloor);
        Need need = town.needWithFloor();

        Optional<Placement> best = inserter.best(cluster, need);

        ReasonCode code = reasonFor(cluster, need, best).code();
        if (code == ReasonCode.AS_REQUESTED || code == ReasonCode.PRIORITY_GRANTED) {
            Need same = need.of(Category.PUBLIC);
            ReasonCode everybodys =
                    reasonFor(cluster, same, inserter.best(cluster, same)).code();
            assertThat(code == ReasonCode.PRIORITY_GRANTED).isEqualTo(everybodys != ReasonCode.AS_REQUESTED);
        }
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

    private Reason reasonFor(ClusterState cluster, Need need, Optional<Placement> best) {
        return best.map(place -> explainer.granted(cluster, need, place))
                .orElseGet(() -> explainer.refused(cluster, need));
    }

    /** Then it was looked for at another time too, in all that there is. */
    private static boolean hadOnlyItsFloor(Need need, Optional<Placement> got) {
        return need.energy().isMoreThan(need.floor())
                && got.filter(place -> !place.energy().isMoreThan(need.floor())).isPresent();
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
            case PRIORITY_GRANTED, FLOORS_OF_OTHERS, FLEET_SHARE, EMERGENCY_RESERVE ->
                throw new AssertionError("Nothing is kept for anybody: %s.".formatted(reason.code()));
            case IMPROVED, LIMIT_LOWERED, TOO_MANY_OPEN_RESERVATIONS, VEHICLE_ALREADY_RESERVED ->
                throw new AssertionError("The engine never says %s.".formatted(reason.code()));
        }
    }

    /**
     * Whether the wish that was not met with {@code got} is met in {@code state}.
     *
     * @param wanted the energy, where it was only that
     */
    private boolean isMet(ClusterState state, Need need, Optional<Placement> got, Energy wanted) {
        if (got.isEmpty()) {
            return inserter.best(state, need).isPresent();
        }
        Instant wished = wishedStart(state, need);
        Instant start = got.get().charging().start();
        if (Duration.between(wished, start).compareTo(Reservation.AS_WISHED) >= 0) {
            Need same = wanting(need, got.get().energy());
            return inserter.best(state, same)
                    .filter(place -> place.charging().start().equals(wished))
                    .isPresent();
        }
        return inserter.best(state, need)
                .filter(place -> place.energy().compareTo(wanted) >= 0)
                .isPresent();
    }

    private static Energy aLittleMore(Need need, Optional<Placement> got) {
        Energy had = got.map(Placement::energy).orElse(Energy.ZERO);
        return need.energy().isMoreThan(had) ? had.plus(Energy.ofWattHours(1)) : had;
    }

    private static ClusterState unlimited(ClusterState cluster) {
        ClusterState unlimited = States.rationed(cluster, Rations.NONE);
        for (GridNode node : cluster.nodes()) {
            unlimited = States.withoutLimitOf(unlimited, node.name());
        }
        return unlimited;
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
                100,
                need.expectation());
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
                need.smallestPromisePercent(),
                need.expectation());
    }

    private static Instant wishedStart(ClusterState cluster, Need need) {
        Instant origin = cluster.grid().origin();
        return need.window().start().isBefore(origin) ? origin : need.window().start();
    }
}

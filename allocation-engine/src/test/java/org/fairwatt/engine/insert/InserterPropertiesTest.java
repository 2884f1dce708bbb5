package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.fixtures.Ledger;
import org.fairwatt.engine.fixtures.RandomTown;
import org.fairwatt.engine.fixtures.States;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.reservation.Reason;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

class InserterPropertiesTest {

    private final Inserter inserter = new Inserter();

    @Property(tries = 400)
    void whateverIsPlacedNoNodeCarriesTooMuchAndNoEvseIsTakenTwice(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);

        ClusterState full = town.fill(town.cluster(12, 60), 30, new ArrayList<>());

        assertThat(Ledger.faultsOf(full)).isEmpty();
    }

    @Property(tries = 1000)
    void aPlaceKeepsToTheWindowTheVehicleAndTheNeed(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState cluster = town.fill(town.cluster(12, 60), 10, new ArrayList<>());
        Need need = town.need();

        Optional<Placement> best = inserter.best(cluster, need);

        best.ifPresent(place -> {
            assertThat(need.window().encloses(place.charging())).isTrue();
            assertThat(place.plugged().encloses(place.charging())).isTrue();
            assertThat(place.charging().end()).isBeforeOrEqualTo(cluster.grid().end());
            assertThat(need.stations()).contains(place.station());
            assertThat(place.energy()).isLessThanOrEqualTo(need.energy());
            assertThat(place.energy().isMoreThan(need.floor())
                            || place.energy().equals(need.floor())
                            || place.energy().wattHours() * 100
                                    >= need.energy().wattHours() * need.smallestPromisePercent())
                    .isTrue();
            Energy most =
                    need.energy().min(place.limit().during(place.charging().length()));
            assertThat(place.energy()).isIn(most, most.min(need.expectation().takes()), most.min(need.floor()));
        });
    }

    @Property(tries = 400)
    void aDwellPlugIsKeptUntilTheVehicleIsLikelyGone(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState cluster = town.fill(town.cluster(12, 60), 10, new ArrayList<>());
        Need need = town.need();

        Optional<Placement> best = inserter.best(cluster, need);

        best.filter(place -> kindOf(cluster, place) == SiteKind.DWELL)
                .ifPresent(place -> assertThat(place.plugged().end())
                        .isEqualTo(need.window().end().plus(need.expectation().lingeringAt(place.station()))));
    }

    @Property(tries = 400)
    void theBestOfAllStationsIsTheBest(@ForAll long seed) {
        RandomTown town = new RandomTown(seed, 48, 7);
        ClusterState cluster = town.fill(town.cluster(12, 60), 10, new ArrayList<>());
        Need need = town.need();

        Map<StationId, Placement> places = inserter.bestPerStation(cluster, need);

        Energy most = places.values().stream()
                .map(Placement::energy)
                .max(Energy::compareTo)
                .orElse(Energy.ZERO);
        assertThat(inserter.best(cluster, need).map(Placement::energy).orElse(Energy.ZERO))
                .isEqualTo(most);
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll long seed) {
        List<Need> once = new ArrayList<>();
        List<Need> again = new ArrayList<>();
        RandomTown town = new RandomTown(seed, 48, 7);
        RandomTown sameTown = new RandomTown(seed, 48, 7);

        ClusterState first = town.fill(town.cluster(12, 60), 20, once);
        ClusterState second = sameTown.fill(sameTown.cluster(12, 60), 20, again);

        assertThat(second).isEqualTo(first);
        assertThat(again).isEqualTo(once);
    }

    @Property(tries = 500)
    void theStrangestNeedsAreDecidedAndNeverAnError(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long start,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long seconds,
            @ForAll @LongRange(min = 0) long watts,
            @ForAll @LongRange(min = 0) long wattHours) {
        RandomTown town = new RandomTown(wattHours, 48, 7);
        ClusterState cluster = town.fill(town.cluster(12, 60), 5, new ArrayList<>());
        Need plain = town.need();
        Need strange = new Need(
                plain.id(),
                new VehicleLimits(
                        Power.ofWatts(watts),
                        Power.ofWatts(watts),
                        3,
                        plain.vehicle().connectors()),
                plain.stations(),
                Energy.ofWattHours(wattHours),
                TimeWindow.of(Instant.ofEpochSecond(start), Duration.ofSeconds(seconds)),
                plain.category(),
                Duration.ofSeconds(seconds),
                Energy.ofWattHours(wattHours / 2),
                1,
                new Expectation(
                        Map.of(plain.stations().get(0), Duration.ofSeconds(seconds)),
                        Energy.ofWattHours(wattHours / 3)));

        Optional<Placement> best = inserter.best(cluster, strange);

        Explainer explainer = new Explainer();
        Reason reason = best.map(place -> explainer.granted(cluster, strange, place))
                .orElseGet(() -> explainer.refused(cluster, strange));
        assertThat(reason.code()).isNotNull();
        best.ifPresent(place -> assertThat(Ledger.faultsOf(States.with(cluster, strange, place)))
                .isEmpty());
    }

    private static SiteKind kindOf(ClusterState cluster, Placement place) {
        return cluster.evses().stream()
                .filter(evse -> evse.id().equals(place.evse()))
                .findFirst()
                .orElseThrow()
                .siteKind();
    }
}

package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.BaseLoadOrigin;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.DayCurve;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.SiteKind;
import org.junit.jupiter.api.Test;

class NodesTest {
    private static final Power RATING = Power.ofKilowatts(100);
    private static final int QUARTER_PAST_TEN = 4 * 10 + 1;

    private final Town town = new Town();

    @Test
    void chargingGetsWhatTheBaseLoadLeavesOfTheTransformerAndNeverLessThanNothing() {
        List<Power> curve = new ArrayList<>(Collections.nCopies(BaseLoad.QUARTERS, Power.ZERO));
        curve.set(QUARTER_PAST_TEN, Power.ofKilowatts(30));
        curve.set(QUARTER_PAST_TEN + 1, Power.ofKilowatts(120));
        Cluster elm = town.aTransformer("ELM", RATING, new BaseLoad(curve, ZoneOffset.UTC));

        assertThat(nodes(elm, 15, 3).get(0).available()).containsExactly(RATING, Power.ofKilowatts(70), Power.ZERO);
    }

    @Test
    void bucketsOfFiveMinutesHaveTheBaseLoadOfTheirQuarter() {
        List<Power> curve = new ArrayList<>(Collections.nCopies(BaseLoad.QUARTERS, Power.ZERO));
        curve.set(QUARTER_PAST_TEN, Power.ofKilowatts(30));
        Cluster elm = town.aTransformer("ELM", RATING, new BaseLoad(curve, ZoneOffset.UTC));

        Power less = Power.ofKilowatts(70);
        assertThat(nodes(elm, 5, 7).get(0).available())
                .containsExactly(RATING, RATING, RATING, less, less, less, RATING);
    }

    @Test
    void theBaseLoadIsPlannedOnItsHighQuantilesAndOnTheHighestOnceItIsStale() {
        Cluster elm = town.aTransformer(
                "ELM",
                RATING,
                new BaseLoad(
                        flat(10),
                        flat(20),
                        flat(40),
                        new BaseLoadOrigin.Measured(TEN, Duration.ofDays(7)),
                        ZoneOffset.UTC));

        assertThat(nodes(elm, 15, 1).get(0).available()).containsExactly(Power.ofKilowatts(80));
        town.clock.leap(Duration.ofDays(7));
        assertThat(nodes(elm, 15, 1).get(0).available()).containsExactly(Power.ofKilowatts(60));
    }

    @Test
    void theMarginIsTakenOfTheLimitBeforeTheBaseLoad() {
        List<Power> curve = Collections.nCopies(BaseLoad.QUARTERS, Power.ofKilowatts(30));
        Cluster elm = town.aTransformer("ELM", RATING, new BaseLoad(curve, ZoneOffset.UTC));
        town.anEvse(town.aStation(elm, 1), Optional.empty(), "single", 1);

        assertThat(nodes(elm, 15, 1).get(0).available()).containsExactly(Power.ofKilowatts(60));
    }

    @Test
    void onlyNodesAboveAnEvseOfFewerThanThreePhasesHaveAMargin() {
        Cluster elm = town.aTransformer("ELM", RATING);
        Circuit main = town.aCircuit(elm, "main", Power.ofKilowatts(80));
        Circuit balanced = town.aCircuit(elm, main, "balanced", Power.ofKilowatts(40));
        Circuit single = town.aCircuit(elm, main, "single", Power.ofKilowatts(20));
        ChargingStation station = town.aStation(elm, 2, SiteKind.DWELL, "0.40", Optional.of(balanced.id()));
        town.anEvse(station, Optional.of(single.id()), "single", 2);

        assertThat(nodes(elm, 15, 1))
                .extracting(node -> node.available().get(0).watts())
                .containsExactlyInAnyOrder(90_000L, 72_000L, 40_000L, 18_000L);
    }

    @Test
    void withoutUnequalEvsesEveryNodeHasAllOfItsLimit() {
        Cluster elm = town.aTransformer("ELM", RATING);
        town.aStation(elm, 2);

        assertThat(nodes(elm, 15, 1).get(0).available()).containsExactly(RATING);
    }

    private List<GridNode> nodes(Cluster cluster, int bucketMinutes, int count) {
        PlanningRules rules =
                new PlanningRules(Duration.ofMinutes(bucketMinutes), 10, 80, 95, 99, Duration.ofMinutes(5), 100, 20);
        BucketGrid grid = new BucketGrid(at(10), rules.bucket(), count);
        return Nodes.of(cluster, town.clusters, town.stations.evsesIn(cluster.id()), rules, grid, town.clock.instant())
                .nodes();
    }

    private static DayCurve flat(int kilowatts) {
        return new DayCurve(Collections.nCopies(DayCurve.QUARTERS, Power.ofKilowatts(kilowatts)));
    }
}

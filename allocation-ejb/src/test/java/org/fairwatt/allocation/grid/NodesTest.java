package org.fairwatt.allocation.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.memory.InMemoryClusters;
import org.junit.jupiter.api.Test;

class NodesTest {

    @Test
    void chargingGetsWhatTheBaseLoadLeavesOfTheTransformerAndNeverLessThanNothing() {
        List<Power> curve = new ArrayList<>(Collections.nCopies(BaseLoad.QUARTERS, Power.ZERO));
        curve.set(1, Power.ofKilowatts(30)); // 00:15
        curve.set(2, Power.ofKilowatts(120)); // 00:30
        Cluster cluster = new Cluster(
                ClusterId.random(), "T1", "Elm Street", Power.ofKilowatts(100), new BaseLoad(curve, ZoneOffset.UTC));
        BucketGrid grid = new BucketGrid(Instant.parse("2026-05-01T00:00:00Z"), Duration.ofMinutes(15), 3);

        Nodes nodes = Nodes.of(cluster, new InMemoryClusters(), grid);

        assertThat(nodes.nodes().get(0).available())
                .containsExactly(Power.ofKilowatts(100), Power.ofKilowatts(70), Power.ZERO);
    }
}

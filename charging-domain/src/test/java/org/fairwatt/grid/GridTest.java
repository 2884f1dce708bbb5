package org.fairwatt.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.fairwatt.energy.Power;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void anOlderPlannerIsShutOutByANewerOne() {
        Cluster cluster =
                new Cluster(ClusterId.random(), "T33", "Elm Street", Power.ofKilowatts(400), BaseLoad.none(NEW_YORK));

        assertThat(cluster.admits(7)).isTrue();
        assertThat(cluster.admits(7)).isTrue();
        assertThat(cluster.admits(6)).isFalse();
        assertThat(cluster.admits(8)).isTrue();
    }
}

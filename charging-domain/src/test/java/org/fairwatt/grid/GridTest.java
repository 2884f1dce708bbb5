package org.fairwatt.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairwatt.energy.Power;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void theBadgeIsGreenThenYellowThenRed() {
        Power limit = Power.ofKilowatts(100);

        assertThat(CongestionLevel.of(new Power(74_999), limit)).isEqualTo(CongestionLevel.GREEN);
        assertThat(CongestionLevel.of(new Power(75_000), limit)).isEqualTo(CongestionLevel.YELLOW);
        assertThat(CongestionLevel.of(new Power(94_999), limit)).isEqualTo(CongestionLevel.YELLOW);
        assertThat(CongestionLevel.of(new Power(95_000), limit)).isEqualTo(CongestionLevel.RED);
        assertThat(CongestionLevel.of(Power.ZERO, Power.ZERO)).isEqualTo(CongestionLevel.RED);
    }

    @Test
    void baseLoadFollowsTheLocalClockAlsoWhenItChanges() {
        List<Power> curve = new ArrayList<>(Collections.nCopies(96, Power.ZERO));
        curve.set(4 * 18, Power.ofKilowatts(60)); // 18:00
        BaseLoad evening = new BaseLoad(curve, NEW_YORK);

        assertThat(evening.at(Instant.parse("2026-07-01T22:14:59Z"))).isEqualTo(Power.ofKilowatts(60));
        assertThat(evening.at(Instant.parse("2026-12-01T22:00:00Z"))).isEqualTo(Power.ZERO);
        assertThat(evening.at(Instant.parse("2026-12-01T23:00:00Z"))).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void aBaseLoadHasNinetySixQuartersOfAnHour() {
        assertThatThrownBy(() -> new BaseLoad(List.of(Power.ZERO), NEW_YORK)).hasMessageContaining("this one has 1");
    }

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

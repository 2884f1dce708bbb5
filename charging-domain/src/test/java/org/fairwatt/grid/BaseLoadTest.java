package org.fairwatt.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoadOrigin.Measured;
import org.fairwatt.policy.PlanningRules;
import org.junit.jupiter.api.Test;

class BaseLoadTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOON = Instant.parse("2026-07-01T16:00:00Z");
    private static final Measured YESTERDAY = new Measured(NOON.minus(Duration.ofDays(1)), Duration.ofDays(7));

    @Test
    void baseLoadFollowsTheLocalClockAlsoWhenItChanges() {
        List<Power> curve = new ArrayList<>(Collections.nCopies(96, Power.ZERO));
        curve.set(4 * 18, Power.ofKilowatts(60)); // 18:00
        BaseLoad evening = new BaseLoad(curve, NEW_YORK);

        assertThat(planned(evening, Instant.parse("2026-07-01T22:14:59Z"))).isEqualTo(Power.ofKilowatts(60));
        assertThat(planned(evening, Instant.parse("2026-12-01T22:00:00Z"))).isEqualTo(Power.ZERO);
        assertThat(planned(evening, Instant.parse("2026-12-01T23:00:00Z"))).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void aBaseLoadHasNinetySixQuartersOfAnHour() {
        assertThatThrownBy(() -> new BaseLoad(List.of(Power.ZERO), NEW_YORK)).hasMessageContaining("this one has 1");
    }

    @Test
    void whatIsFreshIsPlannedOnThe95thPercentileAndWhatIsStaleOnThe99th() {
        BaseLoad measured = baseLoad(20, 40, 60, YESTERDAY);

        assertThat(planned(measured, NOON)).isEqualTo(Power.ofKilowatts(40));
        assertThat(planned(measured, NOON.plus(Duration.ofDays(6)).minusMillis(1)))
                .isEqualTo(Power.ofKilowatts(40));
        assertThat(planned(measured, NOON.plus(Duration.ofDays(6)))).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void anEstimateIsPlannedOnLikeWhatIsStale() {
        BaseLoad estimated = baseLoad(20, 40, 60, new BaseLoadOrigin.Estimated());

        assertThat(planned(estimated, NOON)).isEqualTo(Power.ofKilowatts(60));
    }

    @Test
    void thePercentilesAreThePolicys() {
        PlanningRules daring =
                new PlanningRules(Duration.ofMinutes(15), 10, 80, 50, 95, Duration.ofMinutes(5), 100, 20);
        BaseLoad measured = baseLoad(20, 40, 60, YESTERDAY);

        assertThat(measured.plannedAt(NOON, daring, NOON)).isEqualTo(Power.ofKilowatts(20));
        assertThat(measured.plannedAt(NOON, daring, NOON.plus(Duration.ofDays(30))))
                .isEqualTo(Power.ofKilowatts(40));
    }

    @Test
    void betweenTwoKnownPercentilesTheStraightLineCounts() {
        BaseLoad measured = baseLoad(10, 55, 59, YESTERDAY);

        assertThat(measured.quantile(NOON, 50)).isEqualTo(Power.ofKilowatts(10));
        assertThat(measured.quantile(NOON, 80)).isEqualTo(Power.ofKilowatts(40));
        assertThat(measured.quantile(NOON, 97)).isEqualTo(Power.ofKilowatts(57));
        assertThat(measured.quantile(NOON, 99)).isEqualTo(Power.ofKilowatts(59));
    }

    @Test
    void aQuantileIsNeverBelowALowerOne() {
        assertThatThrownBy(() -> baseLoad(20, 19, 60, YESTERDAY)).hasMessageContaining("95th percentile (19000 W)");
        assertThatThrownBy(() -> baseLoad(20, 40, 39, YESTERDAY)).hasMessageContaining("99th percentile (39000 W)");
    }

    private static BaseLoad baseLoad(int median, int p95, int p99, BaseLoadOrigin origin) {
        return new BaseLoad(flat(median), flat(p95), flat(p99), origin, NEW_YORK);
    }

    private static DayCurve flat(int kilowatts) {
        return new DayCurve(Collections.nCopies(DayCurve.QUARTERS, Power.ofKilowatts(kilowatts)));
    }

    private static Power planned(BaseLoad baseLoad, Instant at) {
        return baseLoad.plannedAt(at, PlanningRules.DEFAULT, at);
    }
}

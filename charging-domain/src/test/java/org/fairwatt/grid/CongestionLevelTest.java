package org.fairwatt.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.grid.CongestionLevel.GREEN;
import static org.fairwatt.grid.CongestionLevel.RED;
import static org.fairwatt.grid.CongestionLevel.YELLOW;

import org.fairwatt.energy.Power;
import org.fairwatt.policy.BadgeRules;
import org.junit.jupiter.api.Test;

class CongestionLevelTest {
    private static final Power LIMIT = Power.ofKilowatts(100);
    private static final BadgeRules RULES = new BadgeRules(75, 95, 5);

    @Test
    void theBadgeIsGreenThenYellowThenRed() {
        assertThat(after(GREEN, 74_999)).isEqualTo(GREEN);
        assertThat(after(GREEN, 75_000)).isEqualTo(YELLOW);
        assertThat(after(GREEN, 94_999)).isEqualTo(YELLOW);
        assertThat(after(GREEN, 95_000)).isEqualTo(RED);
    }

    @Test
    void itGoesBackOnlyWhenTheLoadIsTheHysteresisBelowTheThreshold() {
        assertThat(after(RED, 90_000)).isEqualTo(RED);
        assertThat(after(RED, 89_999)).isEqualTo(YELLOW);
        assertThat(after(YELLOW, 90_000)).isEqualTo(YELLOW);
        assertThat(after(YELLOW, 70_000)).isEqualTo(YELLOW);
        assertThat(after(YELLOW, 69_999)).isEqualTo(GREEN);
        assertThat(after(RED, 72_000)).isEqualTo(YELLOW);
        assertThat(after(RED, 0)).isEqualTo(GREEN);
    }

    @Test
    void whatMayCarryNothingIsRedAndWhatCarriesNothingIsGreenAgain() {
        BadgeRules wide = new BadgeRules(10, 15, 20);

        assertThat(CongestionLevel.after(GREEN, Power.ZERO, Power.ZERO, RULES)).isEqualTo(RED);
        assertThat(CongestionLevel.after(RED, Power.ZERO, LIMIT, wide)).isEqualTo(GREEN);
    }

    @Test
    void theThresholdsAreThePolicys() {
        BadgeRules early = new BadgeRules(50, 60, 0);

        assertThat(CongestionLevel.after(GREEN, Power.ofKilowatts(50), LIMIT, early))
                .isEqualTo(YELLOW);
        assertThat(CongestionLevel.after(RED, Power.ofKilowatts(59), LIMIT, early))
                .isEqualTo(YELLOW);
    }

    private static CongestionLevel after(CongestionLevel before, long watts) {
        return CongestionLevel.after(before, new Power(watts), LIMIT, RULES);
    }
}

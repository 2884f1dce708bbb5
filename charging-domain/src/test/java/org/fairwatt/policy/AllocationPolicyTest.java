package org.fairwatt.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.fairwatt.energy.Energy;
import org.junit.jupiter.api.Test;

class AllocationPolicyTest {

    @Test
    void aSettingOutOfItsRangeCannotExist() {
        assertThatThrownBy(() -> new BookingRules(Duration.ofMinutes(30), 0, Duration.ZERO, 10))
                .hasMessageContaining("maxOpenReservationsPerVehicle (0) must be between 1 and 10");
        assertThatThrownBy(() -> new FairnessRules(Energy.ofWattHours(20_001), 20, Duration.ofDays(14), 50))
                .hasMessageContaining("floor in Wh (20001) must be between 0 and 20000");
        assertThatThrownBy(() -> new QuotaPolicy(101, 5, Duration.ZERO))
                .hasMessageContaining("fleetSharePercent (101) must be between 0 and 100");
        assertThatThrownBy(() -> new PriceBounds(new BigDecimal("1.1"), BigDecimal.ONE))
                .hasMessageContaining("least price multiplier (1.1) must be between 0.1 and 1");
        assertThatThrownBy(() -> new BadgeRules(95, 95, 5))
                .hasMessageContaining("redFromPercent (95) must be between 96 and 100");
    }

    @Test
    void staleBaseLoadIsNeverTakenMoreLightlyThanFreshOne() {
        assertThatThrownBy(() -> new PlanningRules(Duration.ofMinutes(15), 10, 80, 95, 90, Duration.ZERO, 100, 20))
                .hasMessageContaining("staleBaseLoadPercentile (90) must be between 95 and 99");
    }

    @Test
    void bucketsAreOfFiveOrFifteenMinutes() {
        assertThatThrownBy(() -> new PlanningRules(Duration.ofMinutes(10), 10, 80, 95, 99, Duration.ZERO, 100, 20))
                .hasMessageContaining("bucket (PT10M) must be 5 or 15 minutes");
    }
}

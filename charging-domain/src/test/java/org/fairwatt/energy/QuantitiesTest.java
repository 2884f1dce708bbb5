package org.fairwatt.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void powerIsNeverNegative() {
        assertThatThrownBy(() -> new Power(-1)).hasMessage("The power (-1 W) must not be negative.");
    }

    @Test
    void energyIsNeverNegative() {
        assertThatThrownBy(() -> new Energy(-5)).hasMessage("The energy (-5 Wh) must not be negative.");
    }

    @Test
    void sumsThatDoNotFitAreRefusedAndNotWrapped() {
        assertThatThrownBy(() -> new Power(Long.MAX_VALUE).plus(new Power(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Energy.ofKilowattHours(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void takingAwayMoreThanThereIsLeavesNothing() {
        assertThat(Power.ofKilowatts(3).minusAtMost(Power.ofKilowatts(7))).isEqualTo(Power.ZERO);
        assertThat(Energy.ofKilowattHours(3).minusAtMost(Energy.ofKilowattHours(7)))
                .isEqualTo(Energy.ZERO);
    }

    @Test
    void elevenKilowattsGiveElevenKilowattHoursInAnHour() {
        assertThat(Power.ofKilowatts(11).during(Duration.ofHours(1))).isEqualTo(Energy.ofKilowattHours(11));
        assertThat(Energy.ofKilowattHours(11).at(Power.ofKilowatts(11))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void energyNeverFlowsAtZeroPower() {
        assertThatThrownBy(() -> Energy.ofKilowattHours(1).at(Power.ZERO)).hasMessageContaining("1000 Wh");
    }

    /** Rounding up the time and down the energy, a promise is never short. */
    @Property
    void theTimeThatAnEnergyTakesIsEnoughForIt(
            @ForAll @LongRange(min = 0, max = 400_000) long wattHours,
            @ForAll @LongRange(min = 1, max = 400_000) long watts) {
        Energy energy = new Energy(wattHours);
        Power power = new Power(watts);

        assertThat(power.during(energy.at(power))).isGreaterThanOrEqualTo(energy);
    }

    @Property
    void aStateOfChargeIsBetweenEmptyAndFull(@ForAll @IntRange(min = -2_000, max = 2_000) int tenths) {
        if (tenths >= 0 && tenths <= 1_000) {
            assertThat(new StateOfCharge(tenths).tenths()).isEqualTo(tenths);
        } else {
            assertThatThrownBy(() -> new StateOfCharge(tenths)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aBatteryNeedsTheShareThatIsMissing() {
        Energy battery = Energy.ofKilowattHours(60);

        assertThat(StateOfCharge.percent(20).energyTo(StateOfCharge.percent(80), battery))
                .isEqualTo(Energy.ofKilowattHours(36));
        assertThat(StateOfCharge.percent(90).energyTo(StateOfCharge.percent(80), battery))
                .isEqualTo(Energy.ZERO);
    }
}

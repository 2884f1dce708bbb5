package org.fairwatt.engine.insert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.junit.jupiter.api.Test;

class PowerStepsTest {

    @Test
    void powerComesInQuartersOfWhatBothCanDo() {
        long[] steps = PowerSteps.of(vehicle(22_000, 3), evse(22_000, 3));

        assertThat(steps).containsExactly(22_000, 16_500, 11_000, 5_500);
    }

    @Test
    void noStepIsBelowSixAmperesPerPhase() {
        long[] steps = PowerSteps.of(vehicle(11_000, 3), evse(22_000, 3));

        assertThat(steps).containsExactly(11_000, 8_250, 5_500, 3 * 6 * 230);
    }

    @Test
    void stepsThatMeetAtSixAmperesAreOne() {
        long[] steps = PowerSteps.of(vehicle(2_000, 1), evse(7_400, 1));

        assertThat(steps).containsExactly(2_000, 1_500, 1_380);
    }

    @Test
    void aVehicleThatNeverDrawsSixAmperesChargesAtItsOwnPace() {
        long[] steps = PowerSteps.of(vehicle(1_000, 1), evse(7_400, 1));

        assertThat(steps).containsExactly(1_000);
    }

    @Test
    void aSinglePhaseVehicleGetsAThirdOfAThreePhaseEvse() {
        long[] steps = PowerSteps.of(vehicle(11_000, 1), evse(22_000, 3));

        assertThat(steps[0]).isEqualTo(22_000 / 3);
    }

    @Test
    void aThreePhaseVehicleDrawsAThirdFromASinglePhaseEvse() {
        long[] steps = PowerSteps.of(vehicle(11_000, 3), evse(7_400, 1));

        assertThat(steps[0]).isEqualTo(11_000 / 3);
    }

    @Test
    void directCurrentKnowsNeitherPhasesNorSixAmperes() {
        EvsePlace fast = new EvsePlace(
                EvseId.random(),
                StationId.random(),
                0,
                CurrentType.DC,
                Power.ofWatts(4_000),
                3,
                Set.of(ConnectorType.IEC_62196_T2_COMBO),
                SiteKind.TURNOVER,
                false);
        VehicleLimits vehicle =
                new VehicleLimits(Power.ZERO, Power.ofKilowatts(100), 1, Set.of(ConnectorType.IEC_62196_T2_COMBO));

        assertThat(PowerSteps.of(vehicle, fast)).containsExactly(4_000, 3_000, 2_000, 1_000);
    }

    @Test
    void withoutACommonConnectorNothingFits() {
        VehicleLimits vehicle =
                new VehicleLimits(Power.ofKilowatts(7), Power.ZERO, 1, Set.of(ConnectorType.IEC_62196_T1));

        assertThat(PowerSteps.of(vehicle, evse(7_400, 1))).isEmpty();
    }

    @Test
    void aVehicleThatTakesNoAlternatingCurrentFitsNoAlternatingCurrentEvse() {
        assertThat(PowerSteps.of(vehicle(0, 1), evse(7_400, 1))).isEmpty();
    }

    private static VehicleLimits vehicle(int maxAcW, int phases) {
        return new VehicleLimits(
                Power.ofWatts(maxAcW), Power.ofKilowatts(100), phases, Set.of(ConnectorType.IEC_62196_T2));
    }

    private static EvsePlace evse(int watts, int phases) {
        return new EvsePlace(
                EvseId.random(),
                StationId.random(),
                0,
                CurrentType.AC,
                Power.ofWatts(watts),
                phases,
                Set.of(ConnectorType.IEC_62196_T2),
                SiteKind.TURNOVER,
                false);
    }
}

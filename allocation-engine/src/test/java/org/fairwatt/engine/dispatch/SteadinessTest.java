package org.fairwatt.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.dispatch.DispatcherTest.amperes;
import static org.fairwatt.engine.dispatch.DispatcherTest.inAmperes;
import static org.fairwatt.engine.dispatch.DispatcherTest.tick;
import static org.fairwatt.engine.dispatch.FeederBuilder.TRANSFORMER;
import static org.fairwatt.engine.dispatch.FeederBuilder.aFeeder;
import static org.fairwatt.engine.dispatch.PlugBuilder.aCar;

import java.time.Duration;
import org.fairwatt.energy.Current;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;

/** How limits change from tick to tick: pauses, ramps, and what cannot be changed. */
class SteadinessTest {

    @Test
    void whoWasJustSwitchedOnStaysOnThoughOthersAreMoreUrgent() {
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(6).since(4, 0),
                        aCar().charging(6).leavesIn(90)))
                .containsExactly(6.0, 6.0 + 20.0);
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(6).since(5, 0),
                        aCar().charging(6).leavesIn(90)))
                .startsWith(0.0);
    }

    @Test
    void whoWasPausedOftenEnoughIsNotPausedAgain() {
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(6).since(60, 3),
                        aCar().charging(6).leavesIn(90)))
                .startsWith(6.0);
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(6).since(60, 2),
                        aCar().charging(6).leavesIn(90)))
                .startsWith(0.0);
    }

    @Test
    void aLimitThatLeavesNoRoomPausesEvenThem() {
        assertThat(amperes(aFeeder(5).build(), aCar().charging(6).since(1, 3))).containsExactly(0.0);
    }

    @Test
    void whoWasJustPausedStaysOff() {
        assertThat(amperes(aFeeder(32).build(), aCar().since(4, 1))).containsExactly(0.0);
        assertThat(amperes(aFeeder(32).build(), aCar().since(5, 1))).containsExactly(32.0);
    }

    @Test
    void aPromiseWaitsForTheContactorToo() {
        assertThat(amperes(aFeeder(32).build(), aCar().since(4, 1).promised(5_000, 7_360, 60)))
                .containsExactly(0.0);
    }

    @Test
    void anEmergencyDoesNotWaitForTheContactor() {
        assertThat(amperes(aFeeder(32).build(), aCar().of(Category.EMERGENCY).since(0, 1)))
                .containsExactly(32.0);
    }

    @Test
    void whoWasNeverOnDoesNotWait() {
        assertThat(amperes(aFeeder(32).build(), aCar().since(0, 0))).containsExactly(32.0);
    }

    @Test
    void aLimitFallsAtOnceAndByAnything() {
        assertThat(amperes(aFeeder(31.7).build(), aCar().charging(32))).containsExactly(31.7);
        assertThat(amperes(aFeeder(7).build(), aCar().charging(32))).containsExactly(7.0);
    }

    @Test
    void aLimitRisesByTheRampAndNoFaster() {
        assertThat(amperes(ramp(4), aFeeder(32).build(), aCar().charging(10))).containsExactly(14.0);
    }

    @Test
    void whoWasOffBeginsWithTheLeastWhateverTheRamp() {
        assertThat(amperes(ramp(4), aFeeder(32).build(), aCar())).containsExactly(6.0);
    }

    @Test
    void aLimitIsNotRaisedByLessThanTheDeadband() {
        assertThat(amperes(aFeeder(10.4).build(), aCar().charging(10))).containsExactly(10.0);
        assertThat(amperes(aFeeder(10.5).build(), aCar().charging(10))).containsExactly(10.5);
    }

    @Test
    void whatOneGivesUpAnotherGetsAtTheNextTick() {
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(26),
                        aCar().charging(6).leavesIn(120)))
                .containsExactly(6.0, 6.0);
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().charging(6),
                        aCar().charging(6).leavesIn(120)))
                .containsExactly(6.0, 26.0);
    }

    @Test
    void limitsAreTenthsOfAnAmpere() {
        assertThat(amperes(aFeeder(9.987).build(), aCar())).containsExactly(9.9);
    }

    @Test
    void theLeastThatIsNoTenthOfAnAmpereIsRoundedUp() {
        assertThat(amperes(aFeeder(100).build(), aCar().between(6.05, 6.19))).containsExactly(6.1);
        assertThat(amperes(aFeeder(6.09).build(), aCar().between(6.05, 16))).containsExactly(0.0);
    }

    @Test
    void aLimitBelowTheLeastIsRaisedToItOrBecomesAPause() {
        assertThat(amperes(aFeeder(6).build(), aCar().charging(5))).containsExactly(6.0);
        assertThat(amperes(aFeeder(5.5).build(), aCar().charging(5))).containsExactly(0.0);
    }

    @Test
    void aSilentStationKeepsWhatItWasLeasedAndTheOthersDoWithout() {
        assertThat(amperes(aFeeder(40).build(), aCar().charging(20, 3).silent(), aCar()))
                .containsExactly(20.0, 20.0);
    }

    @Test
    void silentStationsThatHoldTooMuchAreNamedWithTheirNode() {
        Dispatched told = tick(
                DispatchRules.DEFAULT, aFeeder(16).build(), aCar().charging(20).silent(), aCar().charging(6));

        assertThat(inAmperes(told)).containsExactly(20.0, 0.0);
        assertThat(told.overloaded()).containsExactly(TRANSFORMER);
    }

    @Test
    void whatACarDrawsBeyondItsLimitIsTakenFromTheOthers() {
        assertThat(amperes(
                        aFeeder(40).build(),
                        aCar().charging(10, 16),
                        aCar().charging(6).leavesIn(120)))
                .containsExactly(6.0, 6.0 + 18.0);
    }

    @Test
    void aCarThatDrawsTooMuchWhateverItIsToldIsNamedWithItsNode() {
        Dispatched told = tick(DispatchRules.DEFAULT, aFeeder(12).build(), aCar().charging(6, 16));

        assertThat(told.overloaded()).containsExactly(TRANSFORMER);
    }

    @Test
    void aCarThatIsOnlyToBeLoweredIsNoOverload() {
        Dispatched told = tick(DispatchRules.DEFAULT, aFeeder(12).build(), aCar().charging(32));

        assertThat(inAmperes(told)).containsExactly(12.0);
        assertThat(told.overloaded()).isEmpty();
    }

    @Test
    void aCarThatNobodyMeasuresIsTakenToDrawItsLimit() {
        assertThat(amperes(
                        aFeeder(40).build(),
                        aCar().charging(20).unmeasured(),
                        aCar().charging(6).leavesIn(120)))
                .containsExactly(8.0, 6.0 + 14.0);
    }

    private static DispatchRules ramp(int amperes) {
        DispatchRules usual = DispatchRules.DEFAULT;
        return new DispatchRules(
                usual.floor(),
                usual.fleetSharePercent(),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                usual.mostPauses(),
                usual.deadband(),
                Current.ofAmperes(amperes),
                usual.memoryWeightPercent());
    }
}

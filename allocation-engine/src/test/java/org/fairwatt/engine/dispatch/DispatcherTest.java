package org.fairwatt.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.dispatch.FeederBuilder.TRANSFORMER;
import static org.fairwatt.engine.dispatch.FeederBuilder.aFeeder;
import static org.fairwatt.engine.dispatch.FeederBuilder.aTransformer;
import static org.fairwatt.engine.dispatch.PlugBuilder.aCar;

import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.energy.Current;
import org.fairwatt.reservation.Category;
import org.junit.jupiter.api.Test;

/** Who gets what of a feeder's headroom. */
class DispatcherTest {

    @Test
    void whoIsAloneGetsAllThatItCanTake() {
        assertThat(amperes(aFeeder(100).build(), aCar())).containsExactly(32.0);
    }

    @Test
    void whoHasNoStepBetweenItsLeastAndItsMostIsNotToldMoreThanItCanTake() {
        assertThat(amperes(
                        aFeeder(100).build(),
                        aCar().between(6.02, 6.05),
                        aCar().between(6.02, 6.05).wants(0),
                        aCar().between(6.02, 6.05).promised(5_000, 7_360, 60)))
                .containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void anEmergencyGetsAllBeforeAPromiseGetsAnything() {
        assertThat(amperes(aFeeder(36).build(), aCar().promised(5_000, 7_360, 60), aCar().of(Category.EMERGENCY)))
                .containsExactly(0.0, 32.0);
    }

    @Test
    void aPromiseGetsWhatIsKeptForItBeforeTheOthersAreKeptCharging() {
        assertThat(amperes(aFeeder(20).build(), aCar(), aCar().promised(5_000, 16 * 230, 60)))
                .containsExactly(0.0, 20.0);
    }

    @Test
    void aPromiseOfLittlePowerGetsTheLeastThatKeepsTheVehicleCharging() {
        assertThat(amperes(aFeeder(12).build(), aCar(), aCar().promised(5_000, 230, 60)))
                .containsExactly(6.0, 6.0);
    }

    @Test
    void anOverduePromiseGetsAllThatItCanTake() {
        assertThat(amperes(aFeeder(32).build(), aCar(), aCar().promised(500, 230, 0)))
                .containsExactly(0.0, 32.0);
    }

    @Test
    void ofTwoPromisesTheOneThatEndsSoonerGoesFirst() {
        assertThat(amperes(aFeeder(32).build(), aCar().promised(5_000, 7_360, 90), aCar().promised(5_000, 7_360, 30)))
                .containsExactly(0.0, 32.0);
    }

    @Test
    void aKeptPromiseIsANeedLikeOthers() {
        assertThat(amperes(aFeeder(12).build(), aCar().leavesIn(400), aCar().promised(0, 7_360, 30)))
                .containsExactly(6.0, 6.0);
    }

    @Test
    void sixAmperesForEveryoneArePreferredToTakingTurns() {
        assertThat(amperes(aFeeder(24).build(), aCar(), aCar(), aCar(), aCar())).containsExactly(6.0, 6.0, 6.0, 6.0);
    }

    @Test
    void whereThereIsNotEnoughForAllTheOthersPauseAndNobodyGetsLessThanSixAmperes() {
        assertThat(amperes(aFeeder(17).build(), aCar().leavesIn(200), aCar(), aCar()))
                .containsExactly(11.0, 6.0, 0.0);
    }

    @Test
    void whatIsLeftRaisesTheOneWithTheLeastLaxity() {
        assertThat(amperes(aFeeder(30).build(), aCar().leavesIn(480), aCar().leavesIn(180)))
                .containsExactly(6.0, 24.0);
    }

    @Test
    void whoNeedsFullPowerFromNowOnGoesBeforeTheSixAmperesOfTheOthers() {
        assertThat(amperes(aFeeder(32).build(), aCar(), aCar().leavesIn(90))).containsExactly(0.0, 32.0);
    }

    @Test
    void theFloorOfSomebodyGoesBeforeTheUrgencyOfSomebodyElse() {
        assertThat(amperes(aFeeder(32).build(), aCar().leavesIn(90), aCar().got(0)))
                .containsExactly(26.0, 6.0);
    }

    @Test
    void theRestOfTheFloorWaitsForTheUrgencyOfSomebodyElse() {
        assertThat(amperes(aFeeder(32).build(), aCar().leavesIn(90), aCar().got(1_500)))
                .containsExactly(32.0, 0.0);
    }

    @Test
    void theRestOfTheFloorGoesFirstWhenItCannotWaitAnyMore() {
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().leavesIn(90),
                        aCar().got(1_500).leavesIn(20)))
                .containsExactly(26.0, 6.0);
    }

    @Test
    void whoMayLeaveAtAnyMomentGetsTheRestOfTheFloorFirst() {
        assertThat(amperes(
                        aFeeder(32).build(),
                        aCar().leavesIn(90),
                        aCar().got(1_500).leavesIn(0)))
                .containsExactly(26.0, 6.0);
    }

    @Test
    void everybodyGetsTheFirstPartOfTheFloorBeforeAnybodyGetsTheSecond() {
        assertThat(amperes(
                        aFeeder(6).build(), aCar().got(1_500), aCar().got(500).pluggedAfter(30)))
                .containsExactly(0.0, 6.0);
    }

    @Test
    void withinAPartOfTheFloorWhoCameFirstGoesFirst() {
        assertThat(amperes(
                        aFeeder(6).build(),
                        aCar().got(500).pluggedAfter(30),
                        aCar().got(700).pluggedAfter(10)))
                .containsExactly(0.0, 6.0);
    }

    @Test
    void ofTwoAlikeTheOneWithMoreCreditGoesFirst() {
        assertThat(amperes(aFeeder(30).build(), aCar().credit(-300), aCar().credit(300)))
                .containsExactly(6.0, 24.0);
    }

    @Test
    void whoIsInDebtIsUrgentLater() {
        assertThat(amperes(aFeeder(32).build(), aCar(), aCar().leavesIn(120))).containsExactly(0.0, 32.0);
        assertThat(amperes(aFeeder(32).build(), aCar(), aCar().leavesIn(120).credit(-1_000)))
                .containsExactly(6.0, 26.0);
    }

    @Test
    void creditCountsForNothingWhenThePolicyGivesItNoWeight() {
        DispatchRules without = rules(100, 0);

        assertThat(amperes(
                        without,
                        aFeeder(30).build(),
                        aCar().credit(-1_000).leavesIn(400),
                        aCar().credit(1_000).leavesIn(410)))
                .containsExactly(24.0, 6.0);
    }

    @Test
    void creditNeverGoesBeforeThePromiseOrTheFloorOfSomebodyElse() {
        assertThat(amperes(
                        aFeeder(6).build(),
                        aCar().credit(1_000),
                        aCar().credit(-1_000).got(0)))
                .containsExactly(0.0, 6.0);
    }

    @Test
    void whoSeemsToBeFullGetsTheLeastOfWhatNobodyElseWants() {
        assertThat(amperes(aFeeder(40).build(), aCar().wants(0), aCar())).containsExactly(6.0, 32.0);
        assertThat(amperes(aFeeder(34).build(), aCar().wants(0), aCar())).containsExactly(0.0, 32.0);
    }

    @Test
    void whoTakesLessThanItsLimitLeavesTheRestToOthers() {
        assertThat(amperes(aFeeder(40).build(), aCar().charging(32, 10), aCar().charging(8)))
                .containsExactly(12.0, 28.0);
    }

    @Test
    void fleetsKeepToTheirShareWhileOthersWantThePower() {
        DispatchRules half = rules(50, 50);

        assertThat(amperes(
                        half,
                        aTransformer(40 * 230).build(),
                        aCar().of(Category.FLEET).leavesIn(120),
                        aCar().leavesIn(400)))
                .containsExactly(20.0, 20.0);
    }

    @Test
    void whatOthersDoNotWantIsTheFleetsToo() {
        DispatchRules half = rules(50, 50);

        assertThat(amperes(half, aTransformer(40 * 230).build(), aCar().of(Category.FLEET), aCar().between(6, 10)))
                .containsExactly(30.0, 10.0);
    }

    @Test
    void theCurrentOfEachPhaseIsHeldAndNotTheirSum() {
        assertThat(amperes(
                        aFeeder(20, 10, 0, 0).build(),
                        aCar().on(Phases.L1),
                        aCar().on(Phases.L2),
                        aCar().on(Phases.from(1, 2)).between(16, 32)))
                .containsExactly(10.0, 20.0, 0.0);
    }

    @Test
    void aThreePhaseCarIsHeldByItsFullestPhase() {
        assertThat(amperes(aFeeder(32, 0, 20, 0).build(), aCar().on(Phases.ALL)))
                .containsExactly(12.0);
    }

    @Test
    void whatHeatsTheTransformerIsTheSumOfItsPhases() {
        assertThat(amperes(aTransformer(230 * 30).build(), aCar().on(Phases.L1).leavesIn(200), aCar().on(Phases.ALL)))
                .containsExactly(12.0, 6.0);
    }

    @Test
    void everyNodeAboveCounts() {
        Feeder feeder =
                aFeeder(100).circuit("hall", 0, 20).circuit("row", 1, 50).build();

        assertThat(amperes(feeder, aCar().below(2), aCar().below(0))).containsExactly(20.0, 32.0);
    }

    @Test
    void noPowerAtAllPausesEverybodyAndIsNoError() {
        Dispatched told = tick(DispatchRules.DEFAULT, aFeeder(0).build(), aCar().charging(16), aCar());

        assertThat(inAmperes(told)).containsExactly(0.0, 0.0);
        assertThat(told.overloaded()).isEmpty();
    }

    @Test
    void aNodeThatIsOverloadedByItsBaseLoadIsNamed() {
        Dispatched told = tick(DispatchRules.DEFAULT, aFeeder(20, 0, 21, 0).build(), aCar().charging(6));

        assertThat(told.overloaded()).containsExactly(TRANSFORMER);
        assertThat(inAmperes(told)).containsExactly(20.0);
    }

    @Test
    void nobodyAtAllIsNoError() {
        assertThat(amperes(aFeeder(20).build())).isEmpty();
    }

    static DispatchRules rules(int fleetSharePercent, int memoryWeightPercent) {
        DispatchRules usual = DispatchRules.DEFAULT;
        return new DispatchRules(
                usual.floor(),
                fleetSharePercent,
                usual.minOn(),
                usual.minOff(),
                usual.mostPauses(),
                usual.deadband(),
                usual.rampUp(),
                memoryWeightPercent);
    }

    static List<Double> amperes(Feeder feeder, PlugBuilder... cars) {
        return amperes(DispatchRules.DEFAULT, feeder, cars);
    }

    static List<Double> amperes(DispatchRules rules, Feeder feeder, PlugBuilder... cars) {
        return inAmperes(tick(rules, feeder, cars));
    }

    static Dispatched tick(DispatchRules rules, Feeder feeder, PlugBuilder... cars) {
        return new Dispatcher()
                .tick(feeder, Stream.of(cars).map(PlugBuilder::build).toList(), rules);
    }

    static List<Double> inAmperes(Dispatched told) {
        return told.limits().stream()
                .map(Current::milliamperes)
                .map(milliamperes -> milliamperes / 1_000.0)
                .toList();
    }
}

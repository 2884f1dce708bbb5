package org.fairwatt.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.log.Information;
import org.fairwatt.benchmarks.log.Sessions;
import org.fairwatt.benchmarks.log.Visit;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final long KWH = Sessions.KWH;
    private static final SiteLimits SITE = new SiteLimits(6_000, 6_000, 900, 0, 1);

    @Test
    void powerStaysBetweenEventsAndTheLoadLandsInItsBuckets() {
        ReplayResult result = play(new AllFull(), Sessions.are().plugged(10, 40, 2.5));

        assertThat(result.outcomes().get(0).deliveredWs()).isEqualTo(5 * KWH / 2);
        assertThat(result.load().energyWs())
                .containsEntry(0L, KWH / 2) // 5 min of 6 kW
                .containsEntry(900L, 3 * KWH / 2) // 15 min
                .containsEntry(1_800L, KWH / 2); // full after 5 min
        assertThat(result.peakW()).isEqualTo(6_000);
    }

    @Test
    void aCarTakesNoMoreThanItsDemandToTheLastWattSecond() {
        ReplayResult result = play(new AllFull(), Sessions.are().plugged(0, 60, 1.0000003));

        assertThat(result.outcomes().get(0).deliveredWs()).isEqualTo(3_600_001);
        assertThat(result.outcomes().get(0).servedFraction()).isEqualTo(1);
    }

    @Test
    void whoLeavesEarlyHasGotWhatFlowedUntilThen() {
        ReplayResult result = play(new AllFull(), Sessions.are().plugged(7, 17, 50));

        assertThat(result.outcomes().get(0).deliveredWs()).isEqualTo(KWH);
    }

    @Test
    void thePolicyIsAskedAtBordersAndWhenACarComesLeavesOrIsFull() {
        AllFull policy = new AllFull();

        play(policy, Sessions.are().plugged(1, 32, 1).plugged(20, 22, 0.1));

        // in minutes: plugged in, full after 10, border, plugged in, full after 1, unplugged, border; nobody is left at
        // 32
        assertThat(policy.asked).containsExactly(60L, 660L, 900L, 1_200L, 1_260L, 1_320L, 1_800L);
    }

    @Test
    void aStayOfNoLengthGetsNothing() {
        ReplayResult result = play(new AllFull(), Sessions.are().plugged(5, 5, 1));

        assertThat(result.outcomes().get(0).deliveredWs()).isZero();
        assertThat(result.outcomes().get(0).firstPower()).isNull();
    }

    @Test
    void whoStatedTooLittleDrawsOnAndWhoStatedTooMuchIsFullAtItsDemand() {
        List<Visit> visits = Visit.honest(
                Sessions.are()
                        .plugged(0, 60, 2, 1, 5)
                        .plugged(60, 120, 2, 9, 200)
                        .list(),
                Information.STATED);

        ReplayResult result = new Replay(SITE, visits, new AllFull(), () -> {}).run();

        assertThat(result.outcomes()).extracting(SessionOutcome::deliveredWs).containsExactly(2 * KWH, 2 * KWH);
    }

    @Test
    void aPolicyThatForgetsTheCapIsCountedOncePerBucket() {
        Sessions two = Sessions.are().plugged(0, 30, 50).plugged(0, 30, 50);

        ReplayResult result = play(new AllFull(), two);

        assertThat(result.overCapBuckets()).isEqualTo(2);
        assertThat(result.peakW()).isEqualTo(12_000);
    }

    @Test
    void aPolicyThatGivesMoreThanACarCanTakeIsABug() {
        ReplayPolicy tooMuch = (now, vehicles) -> new long[] {6_001};

        assertThatThrownBy(() -> play(tooMuch, Sessions.are().plugged(0, 30, 50)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The policy gave session 0 a power (6001 W) that isn't from 0 to 6000 W.");
        assertThatThrownBy(() ->
                        play((now, vehicles) -> new long[0], Sessions.are().plugged(0, 30, 50)))
                .hasMessage("The policy gave 0 shares for 1 cars.");
    }

    @Test
    void thePolicyLearnsWhatTrulyHappened() {
        AllFull policy = new AllFull();

        play(policy, Sessions.are().plugged(0, 30, 2).plugged(0, 30, 50));

        assertThat(policy.gone).extracting(PluggedVehicle::deliveredWs).containsExactly(2 * KWH, 3 * KWH);
        assertThat(policy.gone).extracting(PluggedVehicle::isDrawing).containsExactly(false, true);
    }

    @Test
    void aPromiseIsJudgedAsItStoodLastAndItsMovesAreCounted() {
        ReplayResult kept = play(
                new OnePromise(Promised.first(900, 2_000, 3_600)),
                Sessions.are().plugged(0, 60, 50));
        ReplayResult moved = play(
                new OnePromise(Promised.first(3_000, 2_000, 3_600).movedTo(900, 9_000, 3_600)),
                Sessions.are().plugged(0, 60, 50));

        assertThat(kept.outcomes().get(0).promiseKept()).isTrue();
        assertThat(kept.outcomes().get(0).moves()).isZero();
        assertThat(moved.outcomes().get(0).promiseKept()).isFalse(); // 4.5 kWh of 9
        assertThat(moved.outcomes().get(0).moves()).isEqualTo(1);
    }

    @Test
    void aWaitIsHeldToTheBandThatWasForecastAtThePlugIn() {
        ReplayResult right = play(new Late(15, 15), Sessions.are().plugged(0, 60, 50));
        ReplayResult wrong = play(new Late(15, 45), Sessions.are().plugged(0, 60, 50));

        assertThat(right.waitBands().waits()).isEqualTo(1);
        assertThat(right.waitBands().insidePercent()).isEqualTo(100);
        assertThat(wrong.waitBands().waits()).isEqualTo(1);
        assertThat(wrong.waitBands().insidePercent()).isZero();
    }

    @Test
    void bandsLearnFromTheWaitsThatAreOver() {
        Sessions oneAfterTheOther = Sessions.are();
        for (int visit = 0; visit < 40; visit++) {
            oneAfterTheOther.plugged(visit * 120, visit * 120 + 100, 50);
        }

        ReplayResult result = play(new Late(30, 45), oneAfterTheOther);

        assertThat(result.waitBands().waits()).isEqualTo(40);
        assertThat(result.waitBands().insidePercent()).isBetween(85.0, 99.0); // all but the first few
    }

    @Test
    void whoGetsPowerAtOnceOrNeverHasNoWaitToJudge() {
        ReplayResult atOnce = play(new Late(0, 0), Sessions.are().plugged(0, 60, 50));
        ReplayResult never = play(new Late(15, 90), Sessions.are().plugged(0, 60, 50));
        ReplayResult unplanned = play(new AllFull(), Sessions.are().plugged(0, 60, 50));

        assertThat(List.of(atOnce, never, unplanned))
                .allMatch(result -> result.waitBands().waits() == 0);
    }

    private static ReplayResult play(ReplayPolicy policy, Sessions sessions) {
        return new Replay(SITE, sessions.visits(), policy, () -> {}).run();
    }

    /** Announces the start at the plug-in, something else from then on, and gives power after 15 min. */
    private record OnePromise(Promised later) implements ReplayPolicy {
        @Override
        public Optional<Promised> pluggedIn(long now, PluggedVehicle vehicle) {
            return Optional.of(Promised.first(now, 1_000, now + 3_600));
        }

        @Override
        public Optional<Promised> promiseOf(int session) {
            return Optional.of(later);
        }

        @Override
        public long[] share(long now, List<PluggedVehicle> vehicles) {
            return new long[] {now >= 900 ? 6_000 : 0};
        }
    }

    /** Plans one wait for everybody, and gives power after another. */
    private record Late(long plannedMin, long realMin) implements ReplayPolicy {
        @Override
        public Optional<Duration> plannedWait(int session) {
            return Optional.of(Duration.ofMinutes(plannedMin));
        }

        @Override
        public long[] share(long now, List<PluggedVehicle> vehicles) {
            return vehicles.stream()
                    .mapToLong(car -> now >= car.arrival() + realMin * 60 ? 6_000 : 0)
                    .toArray();
        }
    }

    /** Every car at full rate, whatever the cap. */
    private static final class AllFull implements ReplayPolicy {
        private final List<Long> asked = new ArrayList<>();
        private final List<PluggedVehicle> gone = new ArrayList<>();

        @Override
        public long[] share(long now, List<PluggedVehicle> vehicles) {
            asked.add(now);
            long[] watts = new long[vehicles.size()];
            Arrays.fill(watts, 6_000);
            return watts;
        }

        @Override
        public void unplugged(long now, PluggedVehicle vehicle) {
            gone.add(vehicle);
        }
    }
}

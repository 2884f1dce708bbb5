package org.fairwatt.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.Promised;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.junit.jupiter.api.Test;

class FairwattPolicyTest {

    private static final long EIGHT = 8 * 3_600L;
    private static final long NOON = 12 * 3_600L;
    private static final long WS_PER_KWH = 3_600_000;
    private static final long FLOOR_WS = 3 * WS_PER_KWH;

    @Test
    void whoComesIsPromisedWhatCanBeKeptAndChargesAtOnce() {
        FairwattPolicy policy = at(10_000, 6_600);

        policy.pluggedIn(EIGHT, car(0, EIGHT, 10, 0));
        long[] watts = policy.share(EIGHT, List.of(car(0, EIGHT, 10, 0)));

        assertThat(watts[0]).isBetween(6_590L, 6_600L);
        Promised promised = policy.promiseOf(0).orElseThrow();
        assertThat(promised.start()).isEqualTo(EIGHT);
        assertThat(promised.by()).isEqualTo(NOON);
        assertThat(promised.energyWh()).isBetween(4_000L, 4_400L); // two fifths
    }

    @Test
    void allChargeALittleBeforeAnyoneTakesTurns() {
        FairwattPolicy policy = at(10_000, 6_600);
        List<PluggedVehicle> cars =
                Stream.of(0, 1, 2, 3, 4, 5).map(it -> car(it, EIGHT, 10, 0)).toList();

        cars.forEach(car -> policy.pluggedIn(EIGHT, car));
        long[] watts = policy.share(EIGHT, cars);

        assertThat(LongStream.of(watts).boxed()).allMatch(it -> it >= 6 * 208);
        assertThat(LongStream.of(watts).sum()).isBetween(9_800L, 10_000L);
    }

    @Test
    void whoHasLessThanTheFloorGoesBeforeWhoHasMore() {
        FairwattPolicy policy = at(7_000, 6_600);
        PluggedVehicle early = car(0, EIGHT, 12, 0);
        policy.pluggedIn(EIGHT, early);
        policy.share(EIGHT, List.of(early));

        PluggedVehicle late = car(1, EIGHT + 3_600, 10, 0);
        policy.pluggedIn(EIGHT + 3_600, late);
        long[] watts = policy.share(EIGHT + 3_600, List.of(car(0, EIGHT, 12, 6), late));

        assertThat(watts[1]).isGreaterThan(watts[0]);
        assertThat(watts[0]).isGreaterThanOrEqualTo(6 * 208); // paused only when there is not enough for both
    }

    @Test
    void aFullCarLeavesItsPowerToOthers() {
        FairwattPolicy policy = at(7_000, 6_600);
        PluggedVehicle full = new PluggedVehicle(0, "A", EIGHT, 10 * WS_PER_KWH, NOON, 9 * WS_PER_KWH, false, 6_600);
        policy.pluggedIn(EIGHT, car(0, EIGHT, 10, 0));
        policy.share(EIGHT, List.of(car(0, EIGHT, 10, 0)));

        PluggedVehicle other = car(1, EIGHT + 3_600, 10, 0);
        policy.pluggedIn(EIGHT + 3_600, other);
        long[] watts = policy.share(EIGHT + 3_600, List.of(full, other));

        assertThat(watts[1]).isBetween(6_590L, 6_600L);
    }

    @Test
    void stationsWeakerThanSixAmperesAreUsedAsTheyAre() {
        FairwattPolicy policy = at(10_000, 1_200);
        PluggedVehicle car = new PluggedVehicle(0, "A", EIGHT, 10 * WS_PER_KWH, NOON, 0, true, 1_200);

        policy.pluggedIn(EIGHT, car);

        assertThat(policy.share(EIGHT, List.of(car))[0]).isBetween(1_180L, 1_200L);
    }

    @Test
    void belowSixAmperesInAllNobodyCanCharge() {
        FairwattPolicy policy = at(1_000, 6_600);

        policy.pluggedIn(EIGHT, car(0, EIGHT, 10, 0));

        assertThat(policy.share(EIGHT, List.of(car(0, EIGHT, 10, 0)))).containsExactly(0);
        assertThat(policy.promiseOf(0)).isEmpty();
    }

    @Test
    void whoChargesAtOnceIsPlannedToWaitForNothing() {
        assertThat(plannedWaitBehind(car(0, EIGHT, 10, 0), 10_000)).isZero();
    }

    @Test
    void whoCantChargeYetIsPlannedToWaitUntilTheOtherIsFullOrGone() {
        PluggedVehicle soonFull = new PluggedVehicle(0, "A", EIGHT, WS_PER_KWH / 2, NOON, 0, true, 6_600);
        PluggedVehicle soonGone = new PluggedVehicle(0, "A", EIGHT, 10 * WS_PER_KWH, EIGHT + 12 * 60, 0, true, 6_600);

        assertThat(plannedWaitBehind(soonFull, 1_500)).isEqualTo(Duration.ofSeconds(1_203)); // 0.5 kWh at 7.2 A
        assertThat(plannedWaitBehind(soonGone, 1_500)).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void whereCarsTakeMoreOrLessTheFirstOfManyMakesRoomSooner() {
        Duration behindOne = plannedWaitBehind(1, 1_500, sometimesMoreSometimesLess());
        Duration behindEight = plannedWaitBehind(8, 10_000, sometimesMoreSometimesLess());

        assertThat(behindOne).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(25)); // half of them take 0.5 kWh
        assertThat(behindEight).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(15)); // at 6 A; the least take 0.2
        assertThat(plannedWaitBehind(8, 10_000, sometimesMoreSometimesLess())).isEqualTo(behindEight);
    }

    @Test
    void whereNobodyCanChargeAWaitIsPlannedForADay() {
        FairwattPolicy policy = at(1_000, 6_600);
        policy.pluggedIn(EIGHT, car(0, EIGHT, 10, 0));
        policy.share(EIGHT, List.of(car(0, EIGHT, 10, 0)));

        assertThat(policy.plannedWait(0).orElseThrow()).isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }

    @Test
    void whoIsGoneHasNoPlannedWait() {
        FairwattPolicy policy = at(10_000, 6_600);
        policy.pluggedIn(EIGHT, car(0, EIGHT, 10, 0));
        policy.unplugged(NOON, car(0, EIGHT, 10, 4));

        assertThat(policy.plannedWait(0)).isEmpty();
    }

    @Test
    void whoIsGoneAtTheInstantOfComingIsPlannedForNoMore() {
        FairwattPolicy policy = at(1_500, 6_600);
        PluggedVehicle stays = car(0, EIGHT, 10, 0);
        policy.pluggedIn(EIGHT, stays);
        policy.share(EIGHT, List.of(stays));
        policy.pluggedIn(EIGHT, car(1, EIGHT, 10, 0));
        policy.unplugged(EIGHT, car(1, EIGHT, 10, 0));

        assertThat(policy.share(EIGHT, List.of(stays))[0]).isPositive();
    }

    private static Duration plannedWaitBehind(PluggedVehicle first, long capW) {
        FairwattPolicy policy = at(capW, 6_600);
        policy.pluggedIn(EIGHT, first);
        policy.share(EIGHT, List.of(first));
        PluggedVehicle second = car(1, EIGHT, 10, 0);
        policy.pluggedIn(EIGHT, second);
        policy.share(EIGHT, List.of(first, second));
        return policy.plannedWait(1).orElseThrow();
    }

    private static Duration plannedWaitBehind(int many, long capW, List<PluggedVehicle> before) {
        FairwattPolicy policy = at(capW, 6_600);
        before.forEach(car -> policy.unplugged(EIGHT - 1, car));
        List<PluggedVehicle> cars = IntStream.rangeClosed(0, many)
                .mapToObj(it -> car(it, EIGHT, 1, 0))
                .toList();
        cars.forEach(car -> policy.pluggedIn(EIGHT, car));
        policy.share(EIGHT, cars);
        return policy.plannedWait(many).orElseThrow();
    }

    /** Full cars whose drivers said 1 kWh and that took 0.2 to 0.8. */
    private static List<PluggedVehicle> sometimesMoreSometimesLess() {
        return IntStream.rangeClosed(0, 60)
                .mapToObj(it -> new PluggedVehicle(
                        1_000 + it,
                        "B",
                        EIGHT - 4 * 3_600,
                        WS_PER_KWH,
                        EIGHT - 1,
                        (20 + it) * WS_PER_KWH / 100,
                        false,
                        6_600))
                .toList();
    }

    private static FairwattPolicy at(long capW, long rateW) {
        return new FairwattPolicy(new SiteLimits(capW, rateW, 900, FLOOR_WS, 1));
    }

    private static PluggedVehicle car(int session, long arrival, long toldKwh, long deliveredKwh) {
        return new PluggedVehicle(
                session,
                "EVSE " + session,
                arrival,
                toldKwh * WS_PER_KWH,
                NOON,
                deliveredKwh * WS_PER_KWH,
                true,
                6_600);
    }
}

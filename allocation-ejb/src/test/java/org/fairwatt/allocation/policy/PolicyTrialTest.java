package org.fairwatt.allocation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fairwatt.allocation.grid.GridForecast;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.SettingChange;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;

class PolicyTrialTest {
    private final Town town = new Town();
    private final GridForecast forecast =
            new GridForecast(town.clusters, town.stations, town.reservations, town::policy, town.clock);
    private final PolicyTrial trial = new PolicyTrial(
            town.policies, town.clusters, town.snapshots, town.reservations, town.vehicles, forecast, town.clock);
    private final Caller olga = town.someone(Role.GRID_OPERATOR);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 2);

    @Test
    void aLongerPlugBufferLeavesTheSecondOneAtAChargerLess() {
        town.aReservation(town.aDriver(), station, 0, between(12, 14), between(12, 14));
        town.aReservation(town.aDriver(), station, 1, between(12, 14), between(12, 14));
        town.clock.leap(Duration.ofMinutes(1));
        town.aReservation(town.aDriver(), station, 0, between(14, 15), between(14, 15));
        town.aReservation(town.aDriver(), station, 1, between(14, 15), between(14, 15));

        PolicyPreview preview = trial.preview(olga, change(PolicySetting.PLUG_BUFFER, 60));

        assertThat(preview.version()).isEqualTo(1);
        assertThat(preview.changes()).containsExactly(new SettingChange(PolicySetting.PLUG_BUFFER, 5, 60));
        assertThat(preview.before().withSlot()).isEqualTo(4);
        assertThat(preview.after().withSlot()).isEqualTo(2);
        assertThat(preview.after().withoutSlot()).isEqualTo(2);
        assertThat(preview.after().energy()).isEqualTo(Energy.ofKilowattHours(44));
        assertThat(preview.before().energy()).isGreaterThan(preview.after().energy());
    }

    @Test
    void whatHasToWaitIsCountedFromTheWish() {
        ChargingStation one = town.aStation(oak, 1);
        town.aReservation(town.aDriver(), one, 0, between(12, 14), between(12, 14));
        town.clock.leap(Duration.ofMinutes(1));
        Reservation second = town.aReservation(town.aDriver(), one, 0, between(12, 17), between(14, 16));

        PolicyPreview preview = trial.preview(olga, change(PolicySetting.PLUG_BUFFER, 60));

        assertThat(second.startsLaterThanWished()).isTrue();
        assertThat(preview.before().waits()).isEqualTo(Duration.ofMinutes(135)); // a bucket begins then
        assertThat(preview.before().meanWait())
                .isEqualTo(Duration.ofMinutes(135).dividedBy(2));
        assertThat(preview.after().waits()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void whatIsFrozenStaysAndALongerFreezeFreezesMore() {
        town.aReservation(station, 0, between(10, 11));
        town.aReservation(station, 1, between(12, 13));

        PolicyPreview preview = trial.preview(olga, change(PolicySetting.FREEZE, 180));

        assertThat(preview.before().frozen()).isEqualTo(1);
        assertThat(preview.after().frozen()).isEqualTo(2);
        assertThat(preview.after().withSlot()).isEqualTo(2);
        assertThat(preview.after().energy()).isEqualTo(preview.before().energy());
    }

    @Test
    void aVehicleThatHoldsMoreThanItMayIsRefusedItsLaterOnes() {
        Caller dana = town.aDriver();
        Reservation first = town.aReservation(dana, station, 0, between(12, 13), between(12, 13));
        town.clock.leap(Duration.ofMinutes(1));
        town.reservations.add(Reservation.reserved(
                ReservationId.random(),
                dana.person(),
                new SlotRequest(
                        first.vehicle(),
                        first.request().stations(),
                        first.request().energy(),
                        between(15, 16),
                        first.request().category()),
                later(first),
                first.reason(),
                1,
                town.clock.instant()));

        PolicyPreview preview = trial.preview(olga, change(PolicySetting.OPEN_RESERVATIONS, 1));

        assertThat(preview.before().withSlot()).isEqualTo(2);
        assertThat(preview.after().withSlot()).isEqualTo(1);
        assertThat(preview.after().withoutSlot()).isEqualTo(1);
    }

    @Test
    void theBadgeIsSeenByTheOldAndTheNewThresholds() {
        town.aReservation(station, 0, between(10, 12));
        town.aReservation(station, 1, between(10, 12));

        ClusterEffect effect = trial.preview(olga, change(PolicySetting.YELLOW_FROM, 40))
                .clusters()
                .get(0);

        assertThat(ELEVEN_KW.watts() * 2).isEqualTo(22_000); // of 50 kW: 44 %
        assertThat(effect.code()).isEqualTo("OAK");
        assertThat(effect.levelBefore()).isEqualTo(CongestionLevel.GREEN);
        assertThat(effect.levelAfter()).isEqualTo(CongestionLevel.YELLOW);
    }

    @Test
    void theBadgeOfAPreviewIsTheOneThatThePageShows() {
        town.aReservation(station, 0, between(9, 10));
        town.aReservation(station, 1, between(9, 12)); // 44 % until ten, 22 % from then on
        PolicyChange wide = new PolicyChange(
                Map.of(PolicySetting.YELLOW_FROM, 40L, PolicySetting.RED_FROM, 90L, PolicySetting.HYSTERESIS, 20L));

        ClusterEffect effect = trial.preview(olga, wide).clusters().get(0);
        town.goesBy(wide);

        assertThat(effect.levelBefore()).isEqualTo(CongestionLevel.GREEN);
        assertThat(effect.levelAfter()).isEqualTo(CongestionLevel.YELLOW);
        assertThat(forecast.levels(List.of(oak.id()))).containsEntry(oak.id(), effect.levelAfter());
    }

    @Test
    void nothingIsWrittenAndNothingLocked() {
        Reservation slot = town.aReservation(station, 0, between(12, 14));
        long changes = oak.changes();

        trial.preview(olga, change(PolicySetting.PLUG_BUFFER, 60));

        assertThat(oak.changes()).isEqualTo(changes);
        assertThat(town.clusters.locked()).isEmpty();
        assertThat(town.reservations.all()).containsExactly(slot);
        assertThat(slot.moves()).isZero();
        assertThat(town.policies.newest(1)).isEmpty();
        assertThat(town.events.events()).isEmpty();
        assertThat(town.trail.entries()).isEmpty();
    }

    @Test
    void whatIsTooMuchAtOnceIsLeftOutAndCounted() {
        for (int number = 0; number < 52; number++) {
            town.aTransformer("T" + number, Power.ofKilowatts(50));
        }

        PolicyPreview preview = trial.preview(olga, change(PolicySetting.FLOOR, 0));

        assertThat(preview.clusters()).hasSize(50);
        assertThat(preview.clustersLeftOut()).isEqualTo(3);
        assertThat(preview.reservationsLeftOut()).isZero();
    }

    @Test
    void aChangeThatCanNotBeMadeCanNotBeTriedEither() {
        assertProblem(ProblemCode.INVALID_INPUT, () -> trial.preview(olga, change(PolicySetting.FLOOR, 20_001)));
        assertProblem(ProblemCode.INVALID_INPUT, () -> trial.preview(olga, new PolicyChange(Map.of())));
        assertProblem(ProblemCode.FORBIDDEN, () -> trial.preview(town.aDriver(), change(PolicySetting.FLOOR, 0)));
    }

    private static Promise later(Reservation reservation) {
        Promise promise = reservation.promise().orElseThrow();
        return new Promise(
                promise.cluster(),
                promise.station(),
                promise.evse(),
                between(15, 16),
                between(15, 16),
                promise.limit(),
                promise.energy(),
                promise.price(),
                new Likely(between(15, 16).end(), promise.energy()));
    }

    private static PolicyChange change(PolicySetting setting, long value) {
        return new PolicyChange(Map.of(setting, value));
    }

    private static void assertProblem(ProblemCode code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

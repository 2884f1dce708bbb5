package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.ELEVEN_KW;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.Visit;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.grid.PlanningWork;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotFailed;
import org.fairwatt.reservation.ReservationEvent.SlotMoved;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterPlanningTest {
    private final PlanningTown planner = new PlanningTown();
    private final Town town = planner.town;
    private final WaitingClusters work = planner.work;
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);

    @Test
    void whoWaitsLongerThanWishedIsMovedToATimeThatBecameFree() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        long before = oak.changes();

        plan(1);

        assertThat(promised(waiting).charging().start()).isEqualTo(at(12));
        assertThat(waiting.reason().code()).isEqualTo(ReasonCode.IMPROVED);
        assertThat(waiting.moves()).isEqualTo(1);
        assertThat(town.events.events()).containsExactly(new SlotMoved(waiting.id(), oak.id(), waiting.person()));
        assertThat(oak.changes()).isEqualTo(before + 1);
        assertThat(work.done).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoWhoCouldGoFirstWhoGotLittleLatelyDoes(boolean theOlder) {
        Reservation older = town.aReservation(town.aDriver(), station, 0, between(12, 22), between(16, 17));
        town.clock.leap(Duration.ofSeconds(1));
        Reservation younger = town.aReservation(town.aDriver(), station, 0, between(12, 22), between(18, 19));
        remember(older, theOlder ? 6_000 : 60_000);
        remember(younger, theOlder ? 60_000 : 6_000);

        plan(1);

        assertThat(promised(theOlder ? older : younger).charging().start()).isEqualTo(at(12));
        assertThat(promised(theOlder ? younger : older).charging().start()).isAfter(at(13));
    }

    /** Of 60 kWh that were wanted lately, the driver of {@code reservation} got so much. */
    private void remember(Reservation reservation, long gotWh) {
        Energy wanted = Energy.ofWattHours(60_000);
        Duration stay = Duration.ofHours(4);
        Visit visit = new Visit(at(0), wanted, wanted, Energy.ofWattHours(gotWh), false, stay, stay, Attendance.CAME);
        Duration halfLife = town.policy().fairness().memoryHalfLife();
        town.fairness.learn(reservation.person(), reservation.vehicle(), visit, halfLife);
    }

    @Test
    void whatStartsSoonStaysAsItIs() {
        Reservation soon = town.aReservation(town.aDriver(), station, 0, between(10, 14), between(10, 11));
        town.reservations.all().forEach(reservation -> town.clock.leap(Duration.ofMinutes(1)));
        Promise before = promised(soon);

        plan(1);

        assertThat(promised(soon)).isEqualTo(before);
        assertThat(town.events.events()).isEmpty();
    }

    @Test
    void noOneIsMovedIntoTheTimeInWhichOneIsNotToldAnyMore() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(10, 18), between(16, 17));

        plan(1);

        assertThat(promised(waiting).charging().start()).isBetween(at(10, 30), at(10, 32));
    }

    @Test
    void aLoweredLimitMovesTheLaterPromise() {
        ChargingStation second = town.aStation(oak, 1);
        Reservation first = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(12, 13));
        town.clock.leap(Duration.ofSeconds(1));
        Reservation later = town.aReservation(town.aDriver(), second, 0, between(12, 18), between(12, 13));
        lower(Power.ofKilowatts(12), between(12, 20));

        plan(1);

        assertThat(promised(first).charging()).isEqualTo(between(12, 13));
        assertThat(promised(later).charging().overlaps(between(12, 13))).isFalse();
        assertThat(later.reason().code()).isEqualTo(ReasonCode.LIMIT_LOWERED);
        assertThat(town.events.events()).containsExactly(new SlotMoved(later.id(), oak.id(), later.person()));
    }

    @Test
    void whatFitsNoLongerAtAllFails() {
        Reservation reservation = town.aReservation(station, 0, between(12, 13));
        lower(Power.ZERO, between(11, 20));

        plan(1);

        assertThat(reservation.status()).isEqualTo(ReservationStatus.FAILED);
        assertThat(reservation.reason().code()).isEqualTo(ReasonCode.LIMIT_LOWERED);
        assertThat(town.events.events())
                .containsExactly(new SlotFailed(reservation.id(), oak.id(), reservation.person()));
    }

    @Test
    void aPlanOfAClusterThatChangedMeanwhileIsDropped() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        town.clusters.beforeNextLock(oak::changed);

        planOnce(1);

        assertThat(waiting.moves()).isZero();
        assertThat(town.events.events()).isEmpty();
        assertThat(work.putBack).hasSize(1);
    }

    @Test
    void aLimitThatWasLoweredIsMendedAlsoWhenThePlanForItCameTooLateForAVehicle() {
        ChargingStation elsewhere = town.aStation(town.aTransformer("ELM", ELEVEN_KW), 1);
        Reservation promised = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        lower(Power.ZERO, between(16, 18));
        town.clusters.beforeNextLock(() -> sameVehicle(promised, elsewhere, between(12, 13)));

        plan(1);

        assertThat(planner.passes.get(0).outcome()).isEqualTo(PassOutcome.DROPPED);
        assertThat(promised(promised).charging()).isEqualTo(between(13, 14));
        assertThat(promised.reason().code()).isEqualTo(ReasonCode.LIMIT_LOWERED);
    }

    @Test
    void aPlannerWhoseLeaseWasTakenOverWritesNothing() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        oak.admits(7);

        planOnce(6);

        assertThat(waiting.moves()).isZero();
    }

    @Test
    void aMovedPromiseNeverCostsMore() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        Promise before = promised(waiting);

        plan(1);

        assertThat(promised(waiting).price()).isEqualTo(before.price());
    }

    @Test
    void aVehiclesOtherReservationIsNeverOverlapped() {
        Cluster elm = town.aTransformer("ELM", ELEVEN_KW);
        ChargingStation elsewhere = town.aStation(elm, 1);
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        Reservation other = sameVehicle(waiting, elsewhere, between(12, 14));

        plan(1);

        assertThat(promised(waiting).charging().start()).isEqualTo(at(14));
        assertThat(promised(waiting).plugged().overlaps(promised(other).plugged()))
                .isFalse();
    }

    @Test
    void aClusterThatFailsIsLeftToItsLeaseAndHoldsUpNoOther() {
        Reservation waiting = town.aReservation(town.aDriver(), station, 0, between(12, 18), between(16, 17));
        Cluster broken = town.aTransformer("ELM", ELEVEN_KW, BaseLoad.none(ZoneOffset.UTC));
        ChargingStation stationOfBroken = town.aStation(broken, 1);
        town.aReservation(stationOfBroken, 0, between(12, 13));
        work.add(broken, 1);
        town.clusters.beforeNextLock(() -> {
            throw new IllegalStateException("The database is away.");
        });
        lowerOf(broken, Power.ZERO, between(11, 20));

        plan(1);

        assertThat(waiting.moves()).isEqualTo(1);
        assertThat(work.done).extracting(PlanningWork.LeasedCluster::cluster).containsExactly(oak.id());
    }

    private void plan(long token) {
        work.add(oak, token);
        planner.planning.round(() -> false);
    }

    private void planOnce(long token) {
        work.add(oak, token);
        planner.planning.round(() -> !planner.passes.isEmpty());
    }

    private void lower(Power limit, TimeWindow window) {
        lowerOf(oak, limit, window);
    }

    private void lowerOf(Cluster cluster, Power limit, TimeWindow window) {
        town.clusters.add(new LoadLimit(
                LoadLimitId.random(),
                cluster.id(),
                Optional.empty(),
                limit,
                LimitSource.OPERATOR,
                window,
                town.clock.instant(),
                UUID.randomUUID()));
    }

    private Reservation sameVehicle(Reservation of, ChargingStation where, TimeWindow window) {
        Reservation model = town.aReservation(where, 0, window);
        Reservation own = Reservation.reserved(
                ReservationId.random(),
                of.person(),
                new SlotRequest(
                        of.vehicle(),
                        model.request().stations(),
                        model.request().energy(),
                        window,
                        model.request().category()),
                promised(model),
                model.reason(),
                1,
                town.clock.instant());
        model.cancel(town.clock.instant());
        town.reservations.add(own);
        town.reservations.flush();
        return own;
    }

    private static Promise promised(Reservation reservation) {
        return reservation.promise().orElseThrow();
    }
}

package org.fairwatt.allocation.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.Cluster;
import org.fairwatt.presence.PastStay;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationEvent.SlotEnded;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.SignalReading;
import org.fairwatt.vehicle.SignalReading.Missing;
import org.fairwatt.vehicle.SignalReading.Told;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VinMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dana has a slot from 10:00 to 12:00 and wants 22 kWh; her car's battery takes 60. */
class VisitDeskTest {
    private static final Offset<Long> A_LITTLE = within(20L); // is forgotten until somebody looks
    private static final Duration HALF_LIFE = Duration.ofDays(14);

    private final Town town = new Town();
    private final Caller dana = town.aDriver();
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);
    private final Reservation slot = town.aReservation(dana, station, 0, between(10, 12), between(10, 12));
    private final Vehicle car = town.vehicles.all(List.of(slot.vehicle())).get(0);
    private final VisitDesk desk = new VisitDesk(
            town.presences,
            town.reservations,
            town.vehicles,
            town.stations,
            town.clusters,
            town.events,
            town.pastVisits,
            town.clock);
    private final long changesBefore = oak.changes();

    @BeforeEach
    void connectTheCar() {
        car.connect(
                new VehicleLink(
                        ConnectionId.random(),
                        VehicleProvider.SMARTCAR,
                        new ProviderVehicleId(UUID.randomUUID().toString()),
                        ConnectionStatus.ACTIVE,
                        TEN,
                        Optional.empty()),
                new VinMark("test:1"));
    }

    @Test
    void whoLeavesEarlyGivesPlugAndPowerBackAtOnce() {
        plugged(at(10, 5), 400, true);
        away(at(11), 580);

        assertThat(slot.status()).isEqualTo(ReservationStatus.FULFILLED);
        assertThat(oak.changes()).isEqualTo(changesBefore + 1);
        assertThat(town.events.events()).containsExactly(new SlotEnded(slot.id(), oak.id(), dana.person()));
        assertThat(town.presences.find(slot.id())).isEmpty();
    }

    @Test
    void howLongItStayedAndHowMuchItTookIsLearned() {
        plugged(at(10, 0), 400, true);
        plugged(at(10, 50), 560, false);
        away(at(11, 10), 560);

        PastStay stay = town.pastStays.all().get(0);
        assertThat(stay.site()).isEqualTo(station.site());
        assertThat(stay.visitor().person()).isEqualTo(dana.person());
        assertThat(stay.said()).isEqualTo(Duration.ofHours(2));
        assertThat(stay.stay()).isEqualTo(Duration.ofHours(1));
        assertThat(stay.asked()).isEqualTo(Energy.ofKilowattHours(22));
        assertThat(stay.took()).contains(Energy.ofWattHours(9_600));
        assertThat(known().person().gotWh()).isCloseTo(9_600L, A_LITTLE);
        assertThat(known().person().wantedWh()).isCloseTo(9_600L, A_LITTLE);
        assertThat(known().person().misled()).isPositive(); // 22 kWh were asked for
    }

    @Test
    void whatItWouldHaveTakenIsNotLearnedOfWhoLeftBeforeItWasContent() {
        plugged(at(10, 0), 400, true);
        plugged(at(10, 50), 560, true);
        away(at(11, 10), 560);

        assertThat(town.pastStays.all().get(0).took()).isEmpty();
        assertThat(known().person().gotWh()).isCloseTo(9_600L, A_LITTLE);
        assertThat(known().person().wantedWh()).isCloseTo(22_000L, A_LITTLE);
        assertThat(known().person().misled()).isZero();
    }

    @Test
    void whoStaysBeyondItsWordIsFollowedUntilItLeaves() {
        plugged(at(10, 0), 400, true);
        plugged(at(12, 50), 700, false);
        assertThat(slot.status()).isEqualTo(ReservationStatus.RESERVED);

        away(at(13, 10), 700);

        assertThat(slot.status()).isEqualTo(ReservationStatus.FULFILLED);
        assertThat(town.pastStays.all().get(0).stay()).isEqualTo(Duration.ofHours(3));
        assertThat(known().person().misled()).isPositive();
    }

    @Test
    void aCarThatWasNotThereUntilTheEndDidNotCome() {
        for (int minute = 5; minute < 120; minute += 15) {
            away(at(10, minute), 400);
        }
        assertThat(slot.status()).isEqualTo(ReservationStatus.RESERVED);

        look(at(12));

        assertThat(slot.status()).isEqualTo(ReservationStatus.NO_SHOW);
        assertThat(known().person().misled()).isPositive();
        assertThat(town.pastStays.all()).isEmpty();
        assertThat(town.events.events()).containsExactly(new SlotEnded(slot.id(), oak.id(), dana.person()));
    }

    @Test
    void whoGivesTheSlotBackWhileTheCarIsThereSaysSoToLeave() {
        plugged(at(10, 0), 400, true);
        plugged(at(10, 50), 560, false);
        town.clock.leap(Duration.ofMinutes(10));

        town.pastVisits.learnGivenBack(slot, town.clock.instant());

        assertThat(town.pastStays.all().get(0).stay()).isEqualTo(Duration.ofHours(1));
        assertThat(known().person().gotWh()).isCloseTo(9_600L, A_LITTLE);
    }

    @Test
    void whoGivesTheSlotBackHavingNotComeGaveItBackTooLate() {
        away(at(10, 5), 400);
        away(at(10, 20), 400);

        town.pastVisits.learnGivenBack(slot, at(11, 59));

        assertThat(known().person().misled()).isPositive();
        assertThat(town.pastStays.all()).isEmpty();
    }

    @Test
    void nothingIsLearnedOfASlotThatIsGivenBackAndNobodyWasAsked() {
        town.pastVisits.learnGivenBack(slot, at(11, 59));

        assertThat(known().person().misled()).isZero();
    }

    @Test
    void whatIsKnownOfASlotThatWasGivenBackIsForgotten() {
        plugged(at(10, 5), 400, true);
        slot.cancel(at(10, 10));

        desk.forget();

        assertThat(town.presences.find(slot.id())).isEmpty();
    }

    @Test
    void aCarThatToldNothingIsLeftAlone() {
        look(at(14));

        assertThat(slot.status()).isEqualTo(ReservationStatus.RESERVED);
    }

    @Test
    void aSlotThatWasGivenBackIsNotEnded() {
        plugged(at(10, 5), 400, true);
        slot.cancel(at(10, 10));
        away(at(11), 580);

        assertThat(slot.status()).isEqualTo(ReservationStatus.CANCELED);
        assertThat(town.events.events()).isEmpty();
    }

    private void plugged(Instant when, int tenths, boolean charging) {
        tell(when, tenths, new Told<>(true, when, when), new Told<>(charging, when, when), station.position());
    }

    private void away(Instant when, int tenths) {
        Position home = new Position(
                station.position().latitude() + 0.1, station.position().longitude());
        tell(when, tenths, new Told<>(false, when, when), new Missing<>(), home);
    }

    private void tell(
            Instant when,
            int tenths,
            SignalReading<Boolean> pluggedIn,
            SignalReading<Boolean> charging,
            Position position) {
        car.take(
                new TelemetrySnapshot(
                        new Told<>(new StateOfCharge(tenths), when, when),
                        new Missing<>(),
                        pluggedIn,
                        charging,
                        new Told<>(position, when, when)),
                when);
        look(when);
    }

    private void look(Instant when) {
        town.clock.leap(Duration.between(town.clock.instant(), when));
        desk.withNews().forEach(desk::follow);
    }

    private Recollection known() {
        return town.fairness.recall(dana.person(), car.id(), town.clock.instant(), HALF_LIFE);
    }
}

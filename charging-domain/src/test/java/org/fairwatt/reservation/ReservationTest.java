package org.fairwatt.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class ReservationTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final StationId LIBRARY = StationId.random();

    @Test
    void aPromiseAtTheWishedTimeIsGranted() {
        assertThat(Decision.of(startingAt(NOON))).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void aPromiseABucketLaterIsDeferred() {
        assertThat(Decision.of(startingAt(NOON.plus(Duration.ofMinutes(14))))).isInstanceOf(Decision.Granted.class);
        assertThat(Decision.of(startingAt(NOON.plus(Duration.ofMinutes(15))))).isInstanceOf(Decision.Deferred.class);
    }

    @Test
    void aRequestWithoutAPromiseIsRefusedAndKeepsItsReason() {
        Reservation rejected = Reservation.rejected(
                ReservationId.random(),
                PersonId.random(),
                request(),
                Reason.boundBy(ReasonCode.NO_POWER_TRANSFORMER, "T33"),
                1,
                NOON);

        assertThat(Decision.of(rejected)).isInstanceOf(Decision.Refused.class);
        assertThat(rejected.reason().boundBy()).contains("T33");
        assertThat(rejected.holds()).isFalse();
    }

    @Test
    void whatWasAskedAndPromisedComesBackAsItWas() {
        SlotRequest request = request();
        Promise promise = promise(NOON);

        Reservation reservation = Reservation.reserved(
                ReservationId.random(),
                PersonId.random(),
                request,
                promise,
                Reason.of(ReasonCode.AS_REQUESTED),
                3,
                NOON);

        assertThat(reservation.request()).isEqualTo(request);
        assertThat(reservation.promise()).contains(promise);
        assertThat(reservation.policyVersion()).isEqualTo(3);
    }

    @Test
    void aCanceledReservationCanNeitherBeMovedNorChangedNorCanceledAgain() {
        Reservation reservation = startingAt(NOON);
        reservation.cancel(NOON.plusSeconds(60));

        assertThat(reservation.status()).isEqualTo(ReservationStatus.CANCELED);
        assertThatThrownBy(() -> reservation.cancel(NOON.plusSeconds(61)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.CONFLICT);
                    assertThat(problem).hasMessageContaining("is CANCELED");
                });
        assertThatThrownBy(() -> reservation.moveTo(promise(NOON), Reason.of(ReasonCode.IMPROVED), 1, NOON))
                .isInstanceOf(Problem.class);
    }

    @Test
    void movesAreCounted() {
        Reservation reservation = startingAt(NOON.plus(Duration.ofHours(1)));

        reservation.moveTo(promise(NOON), Reason.of(ReasonCode.IMPROVED), 7, NOON.plusSeconds(5));

        assertThat(reservation.moves()).isEqualTo(1);
        assertThat(reservation.changedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(reservation.reason().code()).isEqualTo(ReasonCode.IMPROVED);
        assertThat(reservation.policyVersion()).as("who decided last").isEqualTo(7);
    }

    @Test
    void aSlotStaysBoundThroughMovesUntilTheDriverChangesToAnother() {
        Reservation reservation = startingAt(NOON);
        assertThat(reservation.boundStart()).isEmpty();

        reservation.bindTo(NOON);
        reservation.moveTo(promise(NOON.plusSeconds(60)), Reason.of(ReasonCode.IMPROVED), 1, NOON);
        assertThat(reservation.boundStart()).contains(NOON);

        reservation.changeTo(request(), promise(NOON.plusSeconds(7_200)), Reason.of(ReasonCode.AS_REQUESTED), 1, NOON);
        assertThat(reservation.boundStart()).isEmpty();
    }

    @Test
    void aRequestOutOfItsRangesNamesTheField() {
        assertField("input.energyWh", () -> request(new Energy(99), Duration.ofHours(2)));
        assertField("input.energyWh", () -> request(new Energy(400_001), Duration.ofHours(2)));
        assertField("input.latestEnd", () -> request(new Energy(9_000), Duration.ofMinutes(14)));
        assertField("input.latestEnd", () -> request(new Energy(9_000), Duration.ofHours(49)));
        assertField(
                "input.stationIds",
                () -> new SlotRequest(
                        VehicleId.random(),
                        List.of(),
                        new Energy(9_000),
                        TimeWindow.of(NOON, Duration.ofHours(2)),
                        Category.PUBLIC));
    }

    @Test
    void anEvseIsNeverKeptForLessThanTheCharge() {
        assertThatThrownBy(() -> new Promise(
                        ClusterId.random(),
                        LIBRARY,
                        EvseId.random(),
                        TimeWindow.of(NOON, Duration.ofMinutes(30)),
                        TimeWindow.of(NOON, Duration.ofMinutes(45)),
                        Power.ofKilowatts(11),
                        new Energy(8_250),
                        price(),
                        new Likely(NOON.plus(Duration.ofMinutes(30)), new Energy(8_250))))
                .hasMessageContaining("for less than the charge");
    }

    private static void assertField(String field, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains(field));
    }

    private static Reservation startingAt(Instant start) {
        return Reservation.reserved(
                ReservationId.random(),
                PersonId.random(),
                request(),
                promise(start),
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                NOON);
    }

    private static SlotRequest request() {
        return request(Energy.ofKilowattHours(11), Duration.ofHours(4));
    }

    private static SlotRequest request(Energy energy, Duration stay) {
        return new SlotRequest(
                new VehicleId(new java.util.UUID(0, 1)),
                List.of(LIBRARY),
                energy,
                TimeWindow.of(NOON, stay),
                Category.PUBLIC);
    }

    private static Promise promise(Instant start) {
        TimeWindow hour = TimeWindow.of(start, Duration.ofHours(1));
        return new Promise(
                new ClusterId(new java.util.UUID(0, 2)),
                LIBRARY,
                new EvseId(new java.util.UUID(0, 3)),
                hour,
                hour,
                Power.ofKilowatts(11),
                Energy.ofKilowattHours(11),
                price(),
                new Likely(hour.end(), Energy.ofKilowattHours(11)));
    }

    private static PriceEstimate price() {
        Tariff tariff = new Tariff(Currency.getInstance("EUR"), new BigDecimal("0.35"), new BigDecimal("0.50"));
        PriceSchedule prices = new PriceSchedule(tariff, ZoneOffset.UTC, PriceMultiplier.NONE);
        Energy energy = Energy.ofKilowattHours(11);
        return PriceEstimate.of(
                prices.termsFor(TimeWindow.of(NOON, Duration.ofHours(1))), PriceMultiplier.NONE, energy, energy);
    }
}

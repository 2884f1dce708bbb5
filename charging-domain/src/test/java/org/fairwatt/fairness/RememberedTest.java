package org.fairwatt.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.fairwatt.energy.Energy;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final Instant NOON = Instant.parse("2026-06-17T12:00:00Z");
    private static final Duration HALF_LIFE = Duration.ofDays(14);
    private static final Energy TEN = Energy.ofKilowattHours(10);

    @Test
    void anHonestVisitMisleadsNobody() {
        assertThat(visit(6_500, true, 120, 150).misled()).isZero();
        assertThat(visit(2_000, false, 120, 60).misled()).isZero();
    }

    @Test
    void whoStaysLongerThanSaidAndHalfAnHourMisleadsByWhatIsBeyond() {
        assertThat(visit(10_000, false, 100, 190).misled()).isEqualTo(600);
        assertThat(visit(10_000, false, 100, 900).misled()).isEqualTo(Visit.ALL);
    }

    @Test
    void aFullVehicleThatBlocksThePlugMisleadsTwice() {
        assertThat(visit(10_000, true, 100, 160).misled()).isEqualTo(600);
    }

    @Test
    void whoIsFullWithLessThanTwoThirdsOfWhatWasAskedForMisleads() {
        assertThat(visit(4_500, true, 100, 100).misled()).isEqualTo(200);
        assertThat(visit(4_500, false, 100, 100).misled()).isZero();
    }

    @Test
    void whoDoesNotComeMisleadsMost() {
        assertThat(Visit.missed(NOON, TEN, HALF_LIFE, Attendance.DID_NOT_COME).misled())
                .isEqualTo(Visit.ALL);
        assertThat(Visit.missed(NOON, TEN, HALF_LIFE, Attendance.CANCELED_LATE).misled())
                .isEqualTo(Visit.ALL / 2);
    }

    @Test
    void theStrangestNumbersMisleadWithinBounds() {
        Energy huge = Energy.ofWattHours(Long.MAX_VALUE);
        Duration forever = Duration.ofSeconds(Long.MAX_VALUE);
        Visit strange = new Visit(NOON, huge, huge, huge, true, Duration.ZERO, forever.minusHours(1), Attendance.CAME);

        assertThat(strange.misled()).isEqualTo(Visit.ALL);
        Remembered twice =
                Remembered.NOTHING.after(strange, Energy.ZERO, HALF_LIFE).after(strange, huge, HALF_LIFE);
        assertThat(twice.gotWh()).isPositive();
    }

    @Test
    void aNegativeStayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visit(0, true, -1, 10))
                .withMessageContaining("PT-1M");
    }

    @Test
    void aNegativeSumIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remembered(NOON, 0, -5, 0, 0, 0))
                .withMessageContaining("(-5)");
    }

    @Test
    void halfIsForgottenAfterTheHalfLife() {
        Remembered once = Remembered.NOTHING.after(visit(8_000, false, 100, 190), Energy.ZERO, HALF_LIFE);

        Remembered later = once.asOf(NOON.plus(HALF_LIFE), HALF_LIFE);

        assertThat(later).isEqualTo(new Remembered(NOON.plus(HALF_LIFE), 500, 5_000, 4_000, 0, 300));
    }

    @Test
    void whatWasGotLatelyIsForgottenWithinTheDay() {
        Remembered once = Remembered.NOTHING.after(visit(8_000, false, 100, 100), Energy.ZERO, HALF_LIFE);

        assertThat(once.asOf(NOON.plus(Remembered.LATELY), HALF_LIFE).latelyWh())
                .isEqualTo(4_000);
    }

    @Test
    void aClockThatWasSetBackForgetsNothingAndAddsNothing() {
        Remembered once = Remembered.NOTHING.after(visit(8_000, false, 100, 100), Energy.ZERO, HALF_LIFE);

        assertThat(once.asOf(NOON.minusSeconds(1), HALF_LIFE)).isEqualTo(once);
    }

    @Test
    void aPartOfAStayCountsAsAPartOfAVisit() {
        Remembered first = Remembered.NOTHING.after(visit(6_000, false, 100, 100), Energy.ZERO, HALF_LIFE);
        Remembered both = first.after(visit(6_000, false, 100, 100), Energy.ofWattHours(6_000), HALF_LIFE);

        assertThat(both.visits()).isEqualTo(Remembered.VISIT * 3 / 2);
        assertThat(both.gotWh()).isEqualTo(12_000);
    }

    @Test
    void twoAreAddedUpAtTheLaterMoment() {
        Remembered once = Remembered.NOTHING.after(visit(8_000, false, 100, 100), Energy.ZERO, HALF_LIFE);
        Remembered later = once.asOf(NOON.plus(HALF_LIFE), HALF_LIFE);

        assertThat(once.plus(later, HALF_LIFE).gotWh()).isEqualTo(8_000);
        assertThat(once.plus(later, HALF_LIFE)).isEqualTo(later.plus(once, HALF_LIFE));
    }

    private static Visit visit(long gotWh, boolean full, int saidMinutes, int minutes) {
        return new Visit(
                NOON,
                TEN,
                TEN,
                Energy.ofWattHours(gotWh),
                full,
                Duration.ofMinutes(saidMinutes),
                Duration.ofMinutes(minutes),
                Attendance.CAME);
    }
}

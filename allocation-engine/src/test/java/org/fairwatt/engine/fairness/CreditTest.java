package org.fairwatt.engine.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.fairness.Attendance;
import org.fairwatt.fairness.Recollection;
import org.fairwatt.fairness.Remembered;
import org.fairwatt.fairness.Visit;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class CreditTest {

    private static final Duration HALF_LIFE = Duration.ofDays(14);
    private static final Duration STAY = Duration.ofHours(4);
    private static final PersonId ANNA = PersonId.random();
    private static final VehicleId ANNAS = VehicleId.random();

    private final FairnessMemory memory = new FairnessMemory();
    private Instant now = Day.START;

    @Test
    void whereNothingIsRememberedNobodyHasCredit() {
        assertThat(credit(ANNA, ANNAS)).isZero();
    }

    @Test
    void whoWasNeverHereHasNeitherCreditNorDebt() {
        othersCome(6_000);

        assertThat(credit(ANNA, ANNAS)).isZero();
    }

    @Test
    void whoGotLessThanOthersGains() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 2_000);

        assertThat(credit(ANNA, ANNAS)).isPositive();
    }

    @Test
    void whoGotMoreThanOthersLoses() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 10_000);

        assertThat(credit(ANNA, ANNAS)).isNegative();
    }

    @Test
    void whoDoesNotComeLoses() {
        othersCome(6_000);
        memory.learn(
                ANNA, ANNAS, Visit.missed(now, Energy.ofKilowattHours(10), STAY, Attendance.DID_NOT_COME), HALF_LIFE);

        assertThat(credit(ANNA, ANNAS)).isLessThan(-300);
    }

    @Test
    void creditIsForgottenInTime() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 0);
        int atOnce = credit(ANNA, ANNAS);

        now = now.plus(HALF_LIFE.multipliedBy(4));
        othersCome(6_000);

        assertThat(credit(ANNA, ANNAS)).isBetween(1, atOnce / 2);
    }

    @Test
    void anotherVehicleIsNoNewBeginning() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 10_000);

        assertThat(credit(ANNA, VehicleId.random())).isEqualTo(credit(ANNA, ANNAS));
    }

    @Test
    void anotherNameIsNoNewBeginning() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 10_000);

        assertThat(credit(PersonId.random(), ANNAS)).isEqualTo(credit(ANNA, ANNAS));
    }

    @Test
    void onTheirWordAloneNobodyWantsMoreThanAUsualVisit() {
        othersCome(6_000);

        assertThat(believed(ANNA, ANNAS, 40_000)).isEqualTo(6_000);
        assertThat(believed(ANNA, ANNAS, 5_000)).isEqualTo(5_000);
    }

    @Test
    void whoIsKnownIsBelieved() {
        othersCome(6_000);
        for (int visit = 0; visit < 6; visit++) {
            now = now.plus(Duration.ofDays(1));
            comes(ANNA, ANNAS, 6_000);
        }

        assertThat(believed(ANNA, ANNAS, 40_000)).isGreaterThan(20_000);
    }

    @Test
    void aStayInSeveralPartsIsBelievedAsMuchAsOne() {
        othersCome(6_000);
        comes(ANNA, ANNAS, 4_000);

        assertThat(believed(ANNA, VehicleId.random(), 40_000)).isBetween(1_700L, 2_000L);
    }

    @Property(tries = 300)
    void creditIsBetweenAThousandAndMinusAThousand(
            @ForAll @LongRange(min = 0) long wantedWh,
            @ForAll @LongRange(min = 0) long gotWh,
            @ForAll @LongRange(min = 0, max = 1L << 40) long everyoneWh) {
        Visit strange = new Visit(
                now,
                Energy.ofWattHours(wantedWh),
                Energy.ofWattHours(wantedWh),
                Energy.ofWattHours(gotWh),
                true,
                STAY,
                STAY,
                Attendance.CAME);
        Remembered own = Remembered.NOTHING.after(strange, Energy.ZERO, HALF_LIFE);
        Remembered all = new Remembered(now, everyoneWh, everyoneWh, everyoneWh, 0, everyoneWh);
        Recollection known = new Recollection(own, own, all);

        assertThat(Credit.of(known)).isBetween(-1_000, 1_000);
        assertThat(Belief.in(Energy.ofWattHours(wantedWh), known)).isLessThanOrEqualTo(Energy.ofWattHours(wantedWh));
    }

    private void othersCome(long gotWh) {
        for (int visit = 0; visit < 10; visit++) {
            comes(PersonId.random(), VehicleId.random(), gotWh);
        }
    }

    private void comes(PersonId person, VehicleId vehicle, long gotWh) {
        Visit visit = new Visit(
                now,
                Energy.ofKilowattHours(10),
                Energy.ofKilowattHours(10),
                Energy.ofWattHours(gotWh),
                false,
                STAY,
                STAY,
                Attendance.CAME);
        memory.learn(person, vehicle, visit, HALF_LIFE);
    }

    private int credit(PersonId person, VehicleId vehicle) {
        return Credit.of(memory.recall(person, vehicle, now, HALF_LIFE));
    }

    private long believed(PersonId person, VehicleId vehicle, long wattHours) {
        return Belief.in(Energy.ofWattHours(wattHours), memory.recall(person, vehicle, now, HALF_LIFE))
                .wattHours();
    }
}

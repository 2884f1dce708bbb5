package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.fairness.Visit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

/** It is ten o'clock, the slot is at noon, and the policy freezes it at half past eleven. */
class LateCancellationsTest {
    private static final int ONCE = Visit.ALL / 2;

    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);
    private final Reservation reservation = book(at(12), "request-1");
    private int calls;

    @Test
    void whoCancelsTooLateForOthersIsRemembered() {
        clockShows(at(11, 45));

        cancel(reservation);

        assertThat(misled()).isEqualTo(ONCE);
    }

    @Test
    void whoCancelsInTimeIsNot() {
        clockShows(at(11, 15));

        cancel(reservation);

        assertThat(misled()).isZero();
    }

    @Test
    void whoGivesBackWithinFiveMinutesWhatWasBookedAMomentAgoIsNot() {
        Reservation tapped = bookedWithinTheFreeze();
        town.clock.leap(Duration.ofMinutes(5));

        cancel(tapped);

        assertThat(misled()).isZero();
    }

    @Test
    void whoKeepsItForLongerIsRemembered() {
        Reservation tapped = bookedWithinTheFreeze();
        town.clock.leap(Duration.ofMinutes(5).plusMillis(1));

        cancel(tapped);

        assertThat(misled()).isEqualTo(ONCE);
    }

    @Test
    void whoLeavesEarlyIsNot() {
        clockShows(at(12, 30));

        cancel(reservation);

        assertThat(misled()).isZero();
    }

    @Test
    void whoChangesToFarAheadTooLateForOthersIsRememberedAtOnceAndNotAgainWhenThatIsGivenBackInTime() {
        clockShows(at(11, 45));

        change(reservation, 11_000, at(20));

        assertThat(misled()).isEqualTo(ONCE);
        town.clock.leap(Duration.ofMinutes(10));
        cancel(reservation);
        assertThat(misled()).isEqualTo(ONCE);
    }

    @Test
    void whoGivesTheOtherSlotUpTooLateAsWellIsRememberedForBoth() {
        clockShows(at(11, 45));
        change(reservation, 11_000, at(14));
        clockShows(at(13, 45));

        cancel(reservation);

        assertThat(misled()).isBetween(2 * ONCE - 5L, 2L * ONCE); // a little of the first is forgotten
    }

    @Test
    void whoChangesToFarAheadInTimeIsNot() {
        clockShows(at(11, 15));

        change(reservation, 11_000, at(20));

        assertThat(misled()).isZero();
    }

    @Test
    void whoChangesWithinFiveMinutesWhatWasBookedAMomentAgoIsNot() {
        Reservation tapped = bookedWithinTheFreeze();
        town.clock.leap(Duration.ofMinutes(5));

        change(tapped, 11_000, at(20));

        assertThat(misled()).isZero();
    }

    @Test
    void whoChangesToSoonByMistakeAndBackIsNot() {
        clockShows(at(11));
        Reservation later = book(at(20), "request-2");
        cancel(reservation);

        change(later, 11_000, at(11, 10));
        town.clock.leap(Duration.ofMinutes(4));
        change(later, 11_000, at(20));

        assertThat(misled()).isZero();
    }

    @Test
    void whoComesALittleLaterOrWantsMoreIsNot() {
        clockShows(at(11, 31));

        change(reservation, 22_000, at(12));
        change(reservation, 22_000, at(12, 29));

        assertThat(misled()).isZero();
    }

    @Test
    void whoComesEarlierIsNot() {
        clockShows(at(11, 31));

        change(reservation, 2_000, at(11, 40));

        assertThat(misled()).isZero();
    }

    @Test
    void whoChangesALittleFirstIsBoundToTheSlotAllTheSame() {
        clockShows(at(11, 31));
        change(reservation, 11_000, at(12, 29)); // which is not frozen yet
        town.clock.leap(Duration.ofMinutes(1));

        cancel(reservation);

        assertThat(misled()).isEqualTo(ONCE);
    }

    @Test
    void aSlotIsNotLostLittleByLittle() {
        clockShows(at(11, 31));
        change(reservation, 11_000, at(12, 29));

        change(reservation, 11_000, at(12, 30));

        assertThat(misled()).isEqualTo(ONCE);
        assertThat(reservation.boundStart()).isEmpty();
    }

    @Test
    void smallChangesDoNotGiveAnotherFiveMinutesEach() {
        Reservation tapped = bookedWithinTheFreeze();
        town.clock.leap(Duration.ofMinutes(4));
        change(tapped, 9_000, at(12));
        town.clock.leap(Duration.ofMinutes(2));

        cancel(tapped);

        assertThat(misled()).isEqualTo(ONCE);
    }

    @Test
    void aChangeThatIsRefusedGivesNothingUp() {
        ChargingStation full = town.aStation(oak, 1);
        town.aReservation(full, 0, Town.between(20, 22));
        clockShows(at(11, 45));

        Decision decision = booking.change(dana, reservation.id(), wish(full, 11_000, at(20)), "change-no");

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(misled()).isZero();
    }

    /** Twenty minutes before its start, in place of the one that all others are about. */
    private Reservation bookedWithinTheFreeze() {
        cancel(reservation);
        clockShows(at(11, 40));
        return book(at(12), "request-2");
    }

    private Reservation book(Instant from, String key) {
        return booking.request(dana, wish(station, 11_000, from), key).reservation();
    }

    private void change(Reservation held, long energyWh, Instant from) {
        Decision decision = booking.change(dana, held.id(), wish(station, energyWh, from), "change-0" + ++calls);
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    private void cancel(Reservation held) {
        booking.cancel(dana, held.id(), "cancel-0" + ++calls);
    }

    private void clockShows(Instant instant) {
        town.clock.leap(Duration.between(town.clock.instant(), instant));
    }

    /** For two hours; whoever asks is served as soon as that. */
    private SlotWish wish(ChargingStation where, long energyWh, Instant from) {
        return new SlotWish(
                car.id(), List.of(where.id()), new EnergyWish.Amount(energyWh), from, from.plus(Duration.ofHours(2)));
    }

    private long misled() {
        return town.fairness
                .recall(
                        dana.person(),
                        car.id(),
                        town.clock.instant(),
                        town.policy().fairness().memoryHalfLife())
                .person()
                .misled();
    }
}

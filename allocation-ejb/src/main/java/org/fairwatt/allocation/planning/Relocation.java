package org.fairwatt.allocation.planning;

import java.time.Duration;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.vehicle.VehicleId;

/**
 * A reservation and what it shall be promised from now on.
 *
 * @param possiblePower the most that the vehicle and its new EVSE do together
 */
record Relocation(Movable movable, Promise promise, Power possiblePower) {

    /**
     * Why it stands where it does from now on. What is said of its wish stays as it was when the driver was answered;
     * what is said of its EVSE is said of the new one.
     */
    Reason reason(ReasonCode code) {
        Reason reason = Reason.of(code);
        return movable.reservation()
                .reason()
                .inputs()
                .map(inputs -> reason.on(inputs.at(possiblePower)))
                .orElse(reason);
    }

    ReservationId reservation() {
        return movable.reservation().id();
    }

    VehicleId vehicle() {
        return movable.vehicle().id();
    }

    boolean isNoWorse() {
        return movable.isNoWorseWith(promise);
    }

    /** On top of what was promised before; zero if it is no more. */
    Energy moreEnergy() {
        return promise.energy().minusAtMost(movable.promise().energy());
    }

    /** How much earlier charging starts; negative if later. */
    Duration soonerBy() {
        return Duration.between(
                promise.charging().start(), movable.promise().charging().start());
    }

    /** True when the vehicle is promised to be somewhere else at that time. */
    boolean collidesWith(Reservation other) {
        return !other.id().equals(reservation())
                && other.promise()
                        .map(busy -> busy.plugged().overlaps(promise.plugged()))
                        .orElse(false);
    }
}

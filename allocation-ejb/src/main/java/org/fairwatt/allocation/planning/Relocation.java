package org.fairwatt.allocation.planning;

import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.vehicle.VehicleId;

/** A reservation and what it shall be promised from now on. */
record Relocation(Movable movable, Promise promise) {

    ReservationId reservation() {
        return movable.reservation().id();
    }

    VehicleId vehicle() {
        return movable.vehicle().id();
    }

    boolean isNoWorse() {
        return movable.isNoWorseWith(promise);
    }

    /** True when the vehicle is promised to be somewhere else at that time. */
    boolean collidesWith(Reservation other) {
        return !other.id().equals(reservation())
                && other.promise()
                        .map(busy -> busy.plugged().overlaps(promise.plugged()))
                        .orElse(false);
    }
}

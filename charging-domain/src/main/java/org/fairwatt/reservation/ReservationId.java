package org.fairwatt.reservation;

import java.util.UUID;

/** Names one reservation. */
public record ReservationId(UUID value) {

    public static ReservationId random() {
        return new ReservationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

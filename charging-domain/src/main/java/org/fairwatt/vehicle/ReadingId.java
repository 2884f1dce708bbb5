package org.fairwatt.vehicle;

import java.util.UUID;

/** Names one question to a car. */
public record ReadingId(UUID value) {

    public static ReadingId random() {
        return new ReadingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

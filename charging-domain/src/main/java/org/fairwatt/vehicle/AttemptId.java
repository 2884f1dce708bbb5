package org.fairwatt.vehicle;

import java.util.UUID;

/** Names one attempt to connect a car. */
public record AttemptId(UUID value) {

    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.fairwatt.site;

import java.util.UUID;

/** Names one charging station. */
public record StationId(UUID value) {

    public static StationId random() {
        return new StationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

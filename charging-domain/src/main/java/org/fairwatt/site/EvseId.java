package org.fairwatt.site;

import java.util.UUID;

/** Names one EVSE: the part of a station that charges one vehicle at a time. */
public record EvseId(UUID value) {

    public static EvseId random() {
        return new EvseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

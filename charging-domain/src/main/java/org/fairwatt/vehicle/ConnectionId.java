package org.fairwatt.vehicle;

import java.util.UUID;

/** Names one consent of a person and its tokens. */
public record ConnectionId(UUID value) {

    public static ConnectionId random() {
        return new ConnectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

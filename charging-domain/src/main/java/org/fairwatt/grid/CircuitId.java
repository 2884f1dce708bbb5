package org.fairwatt.grid;

import java.util.UUID;

/** Names one circuit of a cluster. */
public record CircuitId(UUID value) {

    public static CircuitId random() {
        return new CircuitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

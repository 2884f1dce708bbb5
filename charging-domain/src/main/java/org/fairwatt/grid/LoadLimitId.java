package org.fairwatt.grid;

import java.util.UUID;

/** Names one load limit. */
public record LoadLimitId(UUID value) {

    public static LoadLimitId random() {
        return new LoadLimitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.fairwatt.grid;

import java.util.UUID;

/** Names one cluster: a transformer and all that it feeds for charging. */
public record ClusterId(UUID value) {

    public static ClusterId random() {
        return new ClusterId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.fairwatt.grid;

import java.util.UUID;

/** An operator set what a cluster, or a circuit of it, may carry. */
public record LoadLimitSet(LoadLimitId limit, ClusterId clusterId) implements GridEvent {

    @Override
    public UUID subject() {
        return limit.value();
    }
}

package org.fairwatt.grid;

import java.util.UUID;

/** The source of a limit said nothing for so long that its default holds. */
public record LimitSourceSilent(LoadLimitId limit, ClusterId clusterId) implements GridEvent {

    @Override
    public UUID subject() {
        return limit.value();
    }
}

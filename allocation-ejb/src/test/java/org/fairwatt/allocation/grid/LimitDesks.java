package org.fairwatt.allocation.grid;

import org.fairwatt.allocation.town.Town;
import org.fairwatt.memory.InMemoryLostRaces;

/** Setting limits in a town, put together by hand. */
final class LimitDesks {
    private LimitDesks() {}

    static LoadLimits limits(Town town) {
        LimitDesk desk = new LimitDesk(town.clusters, town.snapshots, town.keys, town.events, town.trail, town.clock);
        return new LoadLimits(desk, new InMemoryLostRaces());
    }
}

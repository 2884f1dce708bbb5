package org.fairwatt.charging.stations;

import java.time.Instant;
import java.util.Set;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;

/**
 * How many EVSEs of a station can be used at one moment.
 *
 * @param taken those that a reservation keeps now
 */
public record StationAvailability(StationId station, int total, Set<EvseId> taken, Instant asOf) {

    public StationAvailability {
        taken = Set.copyOf(taken);
    }

    public int free() {
        return total - taken.size();
    }

    public int reserved() {
        return taken.size();
    }

    public boolean isFree(EvseId evse) {
        return !taken.contains(evse);
    }
}

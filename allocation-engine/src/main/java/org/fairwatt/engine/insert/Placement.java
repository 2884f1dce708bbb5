package org.fairwatt.engine.insert;

import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

/**
 * Where and when a need can be met.
 *
 * @param plugged when the EVSE is taken; encloses {@code charging}
 * @param limit the power to keep, for all of {@code charging}
 * @param energy what can be promised: at most what was wanted
 */
public record Placement(
        EvseId evse, StationId station, TimeWindow plugged, TimeWindow charging, Power limit, Energy energy) {}

package org.fairwatt.engine.insert;

import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Slot;
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
        EvseId evse, StationId station, TimeWindow plugged, TimeWindow charging, Power limit, Energy energy) {

    /** {@code slot} as others know it. */
    public static Placement of(Layout layout, Slot slot) {
        EvsePlace place = layout.evse(slot.evse());
        BucketGrid grid = layout.grid();
        return new Placement(
                place.id(),
                place.station(),
                new TimeWindow(grid.at(slot.pluggedFrom()), grid.at(slot.pluggedUntil())),
                new TimeWindow(grid.at(slot.chargeFrom()), grid.at(slot.chargeUntil())),
                new Power(slot.watts()),
                new Energy(slot.wattHours()));
    }
}

package org.fairwatt.policy;

import java.time.Duration;
import org.fairwatt.energy.Energy;

/**
 * Who comes before whom when there is not enough.
 *
 * @param floor what everyone gets before anyone gets more; 0 to 20 kWh
 * @param newcomersPercent what promises beyond the floor leave of a transformer's power, so that who comes later finds the
 *     floor; 0 to 80 %
 * @param memoryHalfLife after this time half of what fairness remembers of a person and vehicle is forgotten; 1 to 90 days
 * @param memoryWeightPercent how much that memory counts, beside need and time; 0 (not at all) to 100 %
 */
public record FairnessRules(Energy floor, int newcomersPercent, Duration memoryHalfLife, int memoryWeightPercent) {

    private static final int MOST_FLOOR_WH = 20_000;
    private static final int MOST_FOR_NEWCOMERS = 80;
    private static final int MOST_HALF_LIFE_DAYS = 90;

    public static final FairnessRules DEFAULT =
            new FairnessRules(Energy.ofWattHours(3_000), 20, Duration.ofDays(14), 50);

    public FairnessRules {
        Ranges.require("floor in Wh", floor.wattHours(), 0, MOST_FLOOR_WH);
        Ranges.require("newcomersPercent", newcomersPercent, 0, MOST_FOR_NEWCOMERS);
        Ranges.require("memoryHalfLife in days", memoryHalfLife.toDays(), 1, MOST_HALF_LIFE_DAYS);
        Ranges.require("memoryWeightPercent", memoryWeightPercent, 0, 100);
    }
}

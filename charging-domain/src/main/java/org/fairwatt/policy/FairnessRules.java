package org.fairwatt.policy;

import java.time.Duration;
import org.fairwatt.energy.Energy;

/**
 * Who comes before whom when there is not enough.
 *
 * @param floor what everyone gets before anyone gets more; 0 to 20 kWh
 * @param memoryHalfLife after this time half of what fairness remembers of a person and vehicle is forgotten; 1 to 90 days
 * @param memoryWeightPercent how much that memory counts, beside need and time; 0 (not at all) to 100 %
 */
public record FairnessRules(Energy floor, Duration memoryHalfLife, int memoryWeightPercent) {

    private static final int MOST_FLOOR_WH = 20_000;
    private static final int MOST_HALF_LIFE_DAYS = 90;

    public static final FairnessRules DEFAULT = new FairnessRules(Energy.ofWattHours(3_000), Duration.ofDays(14), 50);

    public FairnessRules {
        Ranges.require("floor in Wh", floor.wattHours(), 0, MOST_FLOOR_WH);
        Ranges.require("memoryHalfLife in days", memoryHalfLife.toDays(), 1, MOST_HALF_LIFE_DAYS);
        Ranges.require("memoryWeightPercent", memoryWeightPercent, 0, 100);
    }
}

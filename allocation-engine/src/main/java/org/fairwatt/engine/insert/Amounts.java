package org.fairwatt.engine.insert;

/**
 * How much energy a wish is about, Wh.
 *
 * @param wantedWh no more than that
 * @param leastWh the least that is worth a promise
 * @param likelyWh what the vehicle is likely to take of what is wanted; not less than the floor
 * @param floorWh what everyone gets of what is wanted
 */
record Amounts(long wantedWh, long leastWh, long likelyWh, long floorWh) {

    private static final long MOST_WH = 1L << 32; // above any battery, below overflow when multiplied by 3600
    private static final int PERCENT = 100;

    static Amounts of(Need need) {
        long wantedWh = Math.min(MOST_WH, need.energy().wattHours());
        long floorWh = Math.min(wantedWh, need.floor().wattHours());
        long usefulWh = Math.max(1, (wantedWh * need.smallestPromisePercent() + PERCENT - 1) / PERCENT);
        long leastWh = floorWh > 0 ? Math.min(floorWh, usefulWh) : usefulWh;
        long takesWh = need.expectation().takes().wattHours();
        return new Amounts(wantedWh, leastWh, Math.max(floorWh, Math.min(wantedWh, takesWh)), floorWh);
    }

    Amounts upTo(long wattHours) {
        return new Amounts(wattHours, leastWh, likelyWh, floorWh);
    }

    /** What is promised already need not be got anew: it is not worth less for being more than likely. */
    Amounts promised(long wattHours) {
        return new Amounts(wantedWh, wattHours, Math.max(likelyWh, wattHours), floorWh);
    }

    Amounts atLeast(long wattHours) {
        return new Amounts(wantedWh, wattHours, likelyWh, floorWh);
    }
}

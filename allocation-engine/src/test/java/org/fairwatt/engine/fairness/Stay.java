package org.fairwatt.engine.fairness;

/**
 * A vehicle at a plug, as it is and as it was told.
 *
 * @param driver index of the driver
 * @param vehicle which of the driver's vehicles it is said to be, 0 or 1
 * @param arrivesS seconds since the first day began
 * @param needWh what it takes until it is full, Wh; a part of a stay takes what the parts before left
 */
record Stay(int driver, int vehicle, long arrivesS, long leavesS, long needWh, long saidLeavesS, long saidWh) {

    long saidStayS() {
        return saidLeavesS - arrivesS;
    }

    Stay saying(long leavesAtS, long wattHours) {
        return new Stay(driver, vehicle, arrivesS, leavesS, needWh, Math.max(arrivesS + 1_800, leavesAtS), wattHours);
    }
}

package org.fairwatt.benchmarks.synthetic.day;

import java.util.EnumSet;
import java.util.Random;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.site.ConnectorType;

/** Draws vehicles, and how much they miss. */
final class VehicleMaker {

    /** On-board chargers: two of one phase, the usual one of three, and the large one. */
    private static final long[] AC_W = {3_680, 7_360, 11_000, 22_000};

    private static final int[] AC_PHASES = {1, 1, 3, 3};
    private static final int[] AC_UP_TO_PERCENT = {8, 30, 93, 100};
    private static final long[] DC_W = {50_000, 100_000, 150_000};
    private static final int WITHOUT_DC_PERCENT = 12; // plug-in hybrids
    private static final int CHADEMO_PERCENT = 6; // of the others

    private static final double PARKED_MEDIAN_WH = 27_000;
    private static final double PASSING_MEDIAN_WH = 26_000;
    private static final double SPREAD = 0.5; // of the logarithm: a third is more than 1.25 times the median
    private static final long MOST_WH = 70_000; // from empty to full

    private final Random random;

    VehicleMaker(Random random) {
        this.random = random;
    }

    VehicleLimits make() {
        int lot = random.nextInt(100);
        int charger = 0;
        while (lot >= AC_UP_TO_PERCENT[charger]) {
            charger++;
        }
        EnumSet<ConnectorType> connectors = EnumSet.of(ConnectorType.IEC_62196_T2);
        Power dc = Power.ZERO;
        if (random.nextInt(100) >= WITHOUT_DC_PERCENT) {
            boolean chademo = random.nextInt(100) < CHADEMO_PERCENT;
            connectors.add(chademo ? ConnectorType.CHADEMO : ConnectorType.IEC_62196_T2_COMBO);
            dc = Power.ofWatts(DC_W[random.nextInt(DC_W.length)]);
        }
        return new VehicleLimits(Power.ofWatts(AC_W[charger]), dc, AC_PHASES[charger], connectors);
    }

    /** What is missing in the battery of one who parks for long, or of one who passes by, Wh. */
    long missingWh(boolean parked) {
        double median = parked ? PARKED_MEDIAN_WH : PASSING_MEDIAN_WH;
        return Math.min(MOST_WH, Math.round(median * Math.exp(SPREAD * random.nextGaussian())));
    }
}

package org.fairwatt.engine.insert;

import org.fairwatt.engine.profile.BucketGrid;

/** For each power step and bucket: until when that power is there without a break. */
final class PowerRuns {

    private final int bucketS;
    private final int[][] until;

    PowerRuns(BucketGrid grid) {
        this.bucketS = grid.bucketSeconds();
        this.until = new int[PowerSteps.STEPS][grid.count()];
    }

    /** Measures the runs from {@code first} to {@code last} bucket where {@code freeW} is left. */
    void measure(long[] freeW, long[] stepsW, int first, int last) {
        for (int step = 0; step < stepsW.length; step++) {
            long watts = stepsW[step];
            int[] runs = until[step];
            int end = (last + 1) * bucketS;
            for (int bucket = last; bucket >= first; bucket--) {
                boolean enough = freeW[bucket] >= watts;
                runs[bucket] = enough ? end : 0;
                end = enough ? end : bucket * bucketS;
            }
        }
    }

    /** The end of the run that {@code bucket} belongs to, s; 0 when the power is not there. */
    int until(int step, int bucket) {
        return until[step][bucket];
    }
}

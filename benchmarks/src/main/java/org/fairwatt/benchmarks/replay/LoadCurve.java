package org.fairwatt.benchmarks.replay;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The energy that flowed in each bucket. */
public final class LoadCurve {
    private final long bucketS;
    private final SortedMap<Long, Long> energyWs = new TreeMap<>();

    /** @param bucketS length of a bucket, more than 0, s; buckets begin at multiples of it in epoch s */
    public LoadCurve(long bucketS) {
        this.bucketS = bucketS;
    }

    /** Energy flowed in the bucket that {@code time} lies in. */
    public void add(long time, long flowedWs) {
        energyWs.merge(bucketStart(time), flowedWs, Math::addExact);
    }

    public long bucketS() {
        return bucketS;
    }

    /** W·s by the start of the bucket, epoch s; buckets in which nobody was plugged in may be missing. */
    public SortedMap<Long, Long> energyWs() {
        return Collections.unmodifiableSortedMap(energyWs);
    }

    long bucketStart(long time) {
        return Math.floorDiv(time, bucketS) * bucketS;
    }
}

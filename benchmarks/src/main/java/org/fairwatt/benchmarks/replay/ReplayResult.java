package org.fairwatt.benchmarks.replay;

import java.util.List;
import org.fairwatt.engine.forecast.WaitCalibration;

/**
 * What came out of a run.
 *
 * @param outcomes of all sessions, in the order of arrival
 * @param load of the site
 * @param peakW the most that was drawn at any instant, W
 * @param overCapBuckets in how many buckets more than the cap was drawn at any instant
 * @param waitBands how waits came out against the bands that were forecast; none of a policy that plans nothing
 */
public record ReplayResult(
        List<SessionOutcome> outcomes,
        LoadCurve load,
        long peakW,
        int overCapBuckets,
        WaitCalibration<Integer> waitBands) {}

package org.fairwatt.benchmarks.replay;

import java.util.List;

/**
 * What came out of a run.
 *
 * @param outcomes of all sessions, in the order of arrival
 * @param load of the site
 * @param peakW the most that was drawn at any instant, W
 * @param overCapBuckets in how many buckets more than the cap was drawn at any instant
 */
public record ReplayResult(List<SessionOutcome> outcomes, LoadCurve load, long peakW, int overCapBuckets) {}

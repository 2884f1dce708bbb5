package org.fairwatt.benchmarks.figures;

import java.util.Map;

/**
 * One measured part of a run.
 *
 * @param perSecond how many were answered each second; 0 where no pace was kept
 * @param latencies from when each was due
 * @param outcomes how many ended how
 * @param errors how many weren't answered as they should be
 * @param cpu processor time that one took on average, by process, in ms
 */
public record Stage(
        String name,
        double perSecond,
        Latencies.Summary latencies,
        Map<String, Integer> outcomes,
        int errors,
        Map<String, Double> cpuMsEach) {}

package org.fairwatt.engine.fairness;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What some drivers had more in other weeks than in the same ones, in points: hundredths of what they needed.
 *
 * @param totalPoints of all of them together
 * @param meanPoints each driver's own, on average
 * @param standardError of that average
 */
record Gain(double totalPoints, double meanPoints, double standardError) {

    static Gain of(Weeks weeks, long[] before, long[] after, IntPredicate who) {
        int[] drivers = IntStream.range(0, Weeks.DRIVERS)
                .filter(who)
                .filter(driver -> neededWh(weeks, driver) > 0)
                .toArray();
        double neededWh =
                IntStream.of(drivers).mapToLong(it -> neededWh(weeks, it)).sum();
        double gainedWh =
                IntStream.of(drivers).mapToLong(it -> after[it] - before[it]).sum();
        double[] points = IntStream.of(drivers)
                .mapToDouble(it -> 100.0 * (after[it] - before[it]) / neededWh(weeks, it))
                .toArray();
        double mean = IntStream.range(0, points.length)
                .mapToDouble(it -> points[it])
                .average()
                .orElse(0);
        double variance = IntStream.range(0, points.length)
                .mapToDouble(it -> (points[it] - mean) * (points[it] - mean))
                .average()
                .orElse(0);
        return new Gain(100 * gainedWh / neededWh, mean, Math.sqrt(variance / points.length));
    }

    private static long neededWh(Weeks weeks, int driver) {
        return weeks.ofDrivers().get(driver).stream().mapToLong(Stay::needWh).sum();
    }
}

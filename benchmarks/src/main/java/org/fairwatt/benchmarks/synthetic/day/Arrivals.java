package org.fairwatt.benchmarks.synthetic.day;

import java.util.Random;

/** Draws when people ask, come and leave. Times are said in quarters of an hour, as people do. */
final class Arrivals {

    private static final double MORNING_H = 8.25;
    private static final double MORNING_SPREAD_H = 1.3;
    private static final double EVENING_H = 17.75;
    private static final double EVENING_SPREAD_H = 1.6;
    private static final int MORNING_PERCENT = 25;
    private static final double FIRST_H = 6; // between these come those who are in neither peak
    private static final double LAST_H = 22;

    private static final double PARKED_MEDIAN_H = 3.8;
    private static final double PARKED_SPREAD = 0.45; // of the logarithm
    private static final double PARKED_MOST_H = 11;
    private static final double PASSING_MEDIAN_H = 2.2;
    private static final double PASSING_SPREAD = 0.4;
    private static final double PASSING_MOST_H = 4;
    private static final double LEAST_STAY_H = 0.75;

    private static final int AT_ONCE_PERCENT = 25; // stand there and ask
    private static final double MEAN_LEAD_H = 4; // exponential: many half an hour before, a few the day before

    private final Random random;
    private final int eveningPercent;

    /** @param untilS at the border of a bucket, as {@code fromS} */
    record Stay(int fromS, int untilS) {}

    /** @param eveningPercent how many come in the evening's peak */
    Arrivals(Random random, int eveningPercent) {
        this.random = random;
        this.eveningPercent = eveningPercent;
    }

    Stay parked() {
        return stay(PARKED_MEDIAN_H, PARKED_SPREAD, PARKED_MOST_H);
    }

    Stay passing() {
        return stay(PASSING_MEDIAN_H, PASSING_SPREAD, PASSING_MOST_H);
    }

    private Stay stay(double medianH, double spread, double mostH) {
        double arrivalH = Math.max(0, Math.min(LAST_H, arrivalH()));
        double lengthH = medianH * Math.exp(spread * random.nextGaussian());
        double staysH = Math.max(LEAST_STAY_H, Math.min(mostH, lengthH));
        int from = border(arrivalH);
        return new Stay(from, Math.min(DayTime.END_S, from + Math.max(DayTime.BUCKET_S, border(staysH))));
    }

    private double arrivalH() {
        int lot = random.nextInt(100);
        if (lot < MORNING_PERCENT) {
            return MORNING_H + MORNING_SPREAD_H * random.nextGaussian();
        }
        if (lot < MORNING_PERCENT + eveningPercent) {
            return EVENING_H + EVENING_SPREAD_H * random.nextGaussian();
        }
        return FIRST_H + (LAST_H - FIRST_H) * random.nextDouble();
    }

    /** When somebody asks who comes at {@code fromS}; what was asked the day before is there at midnight. */
    int askedS(int fromS) {
        if (random.nextInt(100) < AT_ONCE_PERCENT) {
            return fromS;
        }
        double lead = -MEAN_LEAD_H * Math.log(1 - random.nextDouble()) * DayTime.HOUR_S;
        return (int) Math.max(0, fromS - lead);
    }

    private static int border(double hours) {
        return (int) Math.round(hours * DayTime.HOUR_S / DayTime.BUCKET_S) * DayTime.BUCKET_S;
    }
}

package org.fairwatt.grid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.fairwatt.energy.Power;
import org.fairwatt.policy.PlanningRules;

/**
 * What else hangs on the transformer, for each quarter of an hour of the local day, by its quantiles.
 *
 * <p>Quantiles and not a mean with a spread: the evening of a street has a long upper tail, and the upper tail is what is
 * planned on.
 *
 * @param median what it is in half of the days
 * @param p95 what it stays within in 95 % of the days; nowhere less than {@code median}
 * @param p99 the same for 99 %; nowhere less than {@code p95}
 * @param zone the zone of the local day
 */
public record BaseLoad(DayCurve median, DayCurve p95, DayCurve p99, BaseLoadOrigin origin, ZoneId zone) {

    /** Quarters of an hour in a day. */
    public static final int QUARTERS = DayCurve.QUARTERS;

    private static final int MEDIAN_PERCENT = 50;
    private static final int HIGH_PERCENT = 95;
    private static final int HIGHEST_PERCENT = 99;

    public BaseLoad {
        requireNowhereAbove(median, p95, "median", "95th percentile");
        requireNowhereAbove(p95, p99, "95th percentile", "99th percentile");
    }

    /** An estimate, of which nothing is known but one value for each quarter of an hour. */
    public BaseLoad(List<Power> quarterHours, ZoneId zone) {
        this(new DayCurve(quarterHours), zone);
    }

    private BaseLoad(DayCurve estimate, ZoneId zone) {
        this(estimate, estimate, estimate, new BaseLoadOrigin.Estimated(), zone);
    }

    public static BaseLoad none(ZoneId zone) {
        return new BaseLoad(DayCurve.ZERO, zone);
    }

    private static void requireNowhereAbove(DayCurve lower, DayCurve upper, String lowerName, String upperName) {
        lower.firstAbove(upper).ifPresent(quarter -> {
            throw new IllegalArgumentException(
                    "The base load's %s (%s) must not be more than its %s (%s) in quarter of an hour %d."
                            .formatted(
                                    lowerName,
                                    lower.quarterHours().get(quarter),
                                    upperName,
                                    upper.quarterHours().get(quarter),
                                    quarter));
        });
    }

    /** What is planned on at {@code now} for the quarter of an hour that {@code instant} falls in. */
    public Power plannedAt(Instant instant, PlanningRules rules, Instant now) {
        return quantile(instant, origin.isFreshAt(now) ? rules.baseLoadPercentile() : rules.staleBaseLoadPercentile());
    }

    /**
     * What it stays within in {@code percent} % of the days, in the quarter of an hour that {@code instant} falls in.
     * Between two known quantiles it is taken from the straight line between them, which errs to the safe side: where high
     * loads are rarer the higher they are, the quantiles lie below that line.
     *
     * @param percent 50 to 99
     */
    public Power quantile(Instant instant, int percent) {
        ZonedDateTime local = instant.atZone(zone);
        if (percent <= MEDIAN_PERCENT) {
            return median.at(local);
        }
        return percent <= HIGH_PERCENT
                ? between(median.at(local), p95.at(local), percent - MEDIAN_PERCENT, HIGH_PERCENT - MEDIAN_PERCENT)
                : between(p95.at(local), p99.at(local), percent - HIGH_PERCENT, HIGHEST_PERCENT - HIGH_PERCENT);
    }

    private static Power between(Power lower, Power upper, int part, int whole) {
        return lower.plus(upper.minusAtMost(lower).share(Math.min(part, whole), whole));
    }
}

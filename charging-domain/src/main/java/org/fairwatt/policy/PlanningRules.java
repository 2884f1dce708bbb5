package org.fairwatt.policy;

import java.time.Duration;

/**
 * How the future is looked at.
 *
 * @param bucket length of a planning bucket; 5 or 15 minutes
 * @param phaseMarginPercent what planning leaves free of every node, since cars load its phases unequally; 0 to 50 %
 * @param departurePercentile a vehicle at a dwell site is taken to leave by this percentile of its driver's departures;
 *     50 to 99
 * @param baseLoadPercentile the base load is planned on this percentile of it; 50 to 99
 * @param staleBaseLoadPercentile the same when what is known of it is old; {@code baseLoadPercentile} to 99
 * @param moveCost moving a reservation has to save others at least this much waiting; 0 to 120 minutes
 * @param waitWeightPercent how much waiting counts in a plan; 0 (not at all) to 100 %
 * @param peakWeightPercent how much a full transformer counts in a plan; 0 (not at all) to 100 %, at which an hour of it
 *     costs as much as an hour of one driver's waiting
 */
public record PlanningRules(
        Duration bucket,
        int phaseMarginPercent,
        int departurePercentile,
        int baseLoadPercentile,
        int staleBaseLoadPercentile,
        Duration moveCost,
        int waitWeightPercent,
        int peakWeightPercent) {

    private static final Duration SHORT_BUCKET = Duration.ofMinutes(5);
    private static final Duration LONG_BUCKET = Duration.ofMinutes(15);

    public static final PlanningRules DEFAULT =
            new PlanningRules(LONG_BUCKET, 10, 80, 95, 99, Duration.ofMinutes(5), 100, 20);

    public PlanningRules {
        if (!bucket.equals(SHORT_BUCKET) && !bucket.equals(LONG_BUCKET)) {
            throw new IllegalArgumentException("The policy's bucket (%s) must be 5 or 15 minutes.".formatted(bucket));
        }
        Ranges.require("phaseMarginPercent", phaseMarginPercent, 0, 50);
        Ranges.require("departurePercentile", departurePercentile, 50, 99);
        Ranges.require("baseLoadPercentile", baseLoadPercentile, 50, 99);
        Ranges.require("staleBaseLoadPercentile", staleBaseLoadPercentile, baseLoadPercentile, 99);
        Ranges.requireMinutes("moveCost", moveCost, 0, 120);
        Ranges.require("waitWeightPercent", waitWeightPercent, 0, 100);
        Ranges.require("peakWeightPercent", peakWeightPercent, 0, 100);
    }
}

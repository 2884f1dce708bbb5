package org.fairwatt.benchmarks.replay;

/**
 * What a policy has to know of the site before the first car comes.
 *
 * @param capW what all cars together may draw at any instant, more than 0, W
 * @param maxRateW the most that one EVSE gives, more than 0, W
 * @param bucketS the length of a time bucket, 300 or 900 s; buckets begin at multiples of it in epoch s
 * @param floorWs what everyone should get before anyone gets more, 0 or more, W·s
 * @param seed for whatever a policy draws by lot
 */
public record SiteLimits(long capW, long maxRateW, long bucketS, long floorWs, long seed) {
    public SiteLimits {
        if (capW <= 0 || maxRateW <= 0 || bucketS <= 0) {
            throw new IllegalArgumentException(
                    "The cap (%d W), the rate of an EVSE (%d W) and the bucket (%d s) must be positive."
                            .formatted(capW, maxRateW, bucketS));
        }
        if (floorWs < 0) {
            throw new IllegalArgumentException("The floor (%d W·s) must not be negative.".formatted(floorWs));
        }
    }
}

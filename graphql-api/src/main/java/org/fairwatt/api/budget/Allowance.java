package org.fairwatt.api.budget;

import java.time.Duration;

/**
 * What flows into a bucket of points, and how many it holds.
 *
 * @param pointsPerSecond what may be spent for ever; 1 or more
 * @param burst what may be spent at once after a pause; not less than {@code pointsPerSecond}
 */
public record Allowance(long pointsPerSecond, long burst) {

    static final Duration REFILL = Duration.ofSeconds(1);

    public Allowance {
        if (pointsPerSecond < 1 || burst < pointsPerSecond) {
            throw new IllegalArgumentException(
                    "An allowance of %d points per second and %d at once is none. Maybe the second is the smaller one."
                            .formatted(pointsPerSecond, burst));
        }
    }
}

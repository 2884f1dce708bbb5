package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;

/**
 * A stretch of a car's day.
 *
 * @param minutes how long it takes
 * @param speedKmh while driving; 0 otherwise
 */
public record Leg(Doing doing, long minutes, double speedKmh) {

    /** What a car does: trips go out from home and back. */
    public enum Doing {
        PARKED,
        DRIVING_OUT,
        DRIVING_HOME,
        CHARGING
    }

    private static final double METRES_PER_SECOND = 1 / 3.6; // of 1 km/h

    public Leg {
        boolean drives = doing == Doing.DRIVING_OUT || doing == Doing.DRIVING_HOME;
        if (minutes <= 0 || drives != speedKmh > 0) {
            throw new IllegalArgumentException(
                    "A leg (%s) takes some minutes (%d), and has a speed (%s) only if the car drives."
                            .formatted(doing, minutes, speedKmh));
        }
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** How far the car gets in {@code span}. */
    double metresIn(Duration span) {
        return speedKmh * METRES_PER_SECOND * span.toMillis() / 1000;
    }
}

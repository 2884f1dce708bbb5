package org.fairwatt.simulator.smartcar.garage;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What doesn't change about a car.
 *
 * @param id as the API names it
 * @param telematics whether it talks to its maker at all; without, it is incompatible
 * @param lacks what its maker doesn't offer
 * @param reportsEverySeconds how often it tells its maker how it is; readings are that old at most
 * @param bearingDegrees the direction in which its trips go
 * @param day what it does, over and over; it starts and ends at home
 */
public record CarFacts(
        String id,
        String vin,
        String make,
        String model,
        int year,
        boolean telematics,
        Set<Permission> lacks,
        double batteryWh,
        double whPerKm,
        double chargeW,
        long reportsEverySeconds,
        Place home,
        double bearingDegrees,
        List<Leg> day) {

    private static final double A_METRE = 1;

    public CarFacts {
        lacks = Set.copyOf(lacks);
        day = List.copyOf(day);
        double away = 0;
        for (Leg leg : day) {
            away += switch (leg.doing()) {
                case DRIVING_OUT -> leg.metresIn(leg.length());
                case DRIVING_HOME -> -leg.metresIn(leg.length());
                case PARKED -> 0;
                case CHARGING -> atHome(away, vin);
            };
        }
        if (day.isEmpty() || Math.abs(away) > A_METRE) {
            throw new IllegalArgumentException("The day of %s must end where it began.".formatted(vin));
        }
    }

    Duration reportsEvery() {
        return Duration.ofSeconds(reportsEverySeconds);
    }

    /** Whether an application with {@code permissions} can use this car. */
    public boolean offers(Set<Permission> permissions) {
        return telematics && permissions.stream().noneMatch(lacks::contains);
    }

    /** Such as {@code Alder Two (2024)}. */
    public String title() {
        return "%s %s (%d)".formatted(make, model, year);
    }

    private static double atHome(double away, String vin) {
        if (Math.abs(away) > A_METRE) {
            throw new IllegalArgumentException("%s charges at home only.".formatted(vin));
        }
        return 0;
    }
}

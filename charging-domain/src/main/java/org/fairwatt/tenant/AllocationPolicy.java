package org.fairwatt.tenant;

import java.time.Duration;

/**
 * The tenant's settings of allocation, versioned: a decision keeps the version that it was made under.
 *
 * @param version 1 or more
 * @param freeze a reservation that starts within this time is not moved any more
 * @param maxOpenReservationsPerVehicle 1 to 10
 * @param plugBuffer time that an EVSE of a turnover site stays free between two vehicles
 * @param smallestPromise the least share of the wanted energy, in percent, that is worth a reservation; 1 to 100
 */
public record AllocationPolicy(
        int version, Duration freeze, int maxOpenReservationsPerVehicle, Duration plugBuffer, int smallestPromise) {

    public static final AllocationPolicy DEFAULT =
            new AllocationPolicy(1, Duration.ofMinutes(30), 2, Duration.ofMinutes(5), 10);

    public AllocationPolicy {
        requireRange("maxOpenReservationsPerVehicle", maxOpenReservationsPerVehicle, 1, 10);
        requireRange("smallestPromise", smallestPromise, 1, 100);
        requireRange("freeze in minutes", freeze.toMinutes(), 0, 24 * 60);
        requireRange("plugBuffer in minutes", plugBuffer.toMinutes(), 0, 60);
    }

    private static void requireRange(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The policy's %s (%d) must be between %d and %d.".formatted(what, value, least, most));
        }
    }
}

package org.fairwatt.policy;

import java.time.Duration;

/**
 * What holds for every booking.
 *
 * @param freeze a reservation that starts within this time is not moved any more; 0 minutes to 24 hours
 * @param maxOpenReservationsPerVehicle 1 to 10
 * @param plugBuffer time that an EVSE of a turnover site stays free between two vehicles; 0 to 60 minutes
 * @param smallestPromisePercent the least share of the wanted energy that is worth a reservation; 1 to 100 %
 */
public record BookingRules(
        Duration freeze, int maxOpenReservationsPerVehicle, Duration plugBuffer, int smallestPromisePercent) {

    public static final BookingRules DEFAULT = new BookingRules(Duration.ofMinutes(30), 2, Duration.ofMinutes(5), 10);

    public BookingRules {
        Ranges.requireMinutes("freeze", freeze, 0, 24 * 60);
        Ranges.require("maxOpenReservationsPerVehicle", maxOpenReservationsPerVehicle, 1, 10);
        Ranges.requireMinutes("plugBuffer", plugBuffer, 0, 60);
        Ranges.require("smallestPromisePercent", smallestPromisePercent, 1, 100);
    }
}

package org.fairwatt.simulator.smartcar.garage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an application may be allowed, by the names that Smartcar's scopes have. */
public enum Permission {
    READ_VEHICLE_INFO("Make, model and year"),
    READ_VIN("The vehicle identification number"),
    READ_BATTERY("Charge level, range and battery size"),
    READ_CHARGE("Whether it is plugged in and charging"),
    CONTROL_CHARGE("Starting and stopping a charge, and its limit"),
    READ_LOCATION("Where the car is"),
    READ_ODOMETER("How far the car has gone");

    private final String inWords;

    Permission(String inWords) {
        this.inWords = inWords;
    }

    /** As the consent page says it. */
    public String inWords() {
        return inWords;
    }

    /** As scopes and the API name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Permission> ofKey(String key) {
        return Arrays.stream(values())
                .filter(permission -> permission.key().equals(key))
                .findFirst();
    }
}

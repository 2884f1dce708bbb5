package org.fairwatt.launcher.tenants;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.fairwatt.launcher.settings.SettingsProblem;

/**
 * A tenant to be opened.
 *
 * @param alias in tokens and addresses; 2 to 63 lower case letters, digits and hyphens
 * @param name shown to people
 * @param zone where "local time" is, unless a site says otherwise
 * @param currency what its tariffs are in
 * @param center where its map opens
 * @param emergencyNumber what people there dial in danger; 2 to 6 digits
 */
public record NewTenant(
        String alias, String name, Kind kind, ZoneId zone, Currency currency, Center center, String emergencyNumber) {

    /** What sort of organisation it is. */
    public enum Kind {
        COMMUNITY,
        UTILITY
    }

    /** WGS 84 degrees. */
    public record Center(double latitude, double longitude) {
        public Center {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new SettingsProblem(
                        "The center (%s,%s) must be a latitude from -90 to 90 and a longitude from -180 to 180."
                                .formatted(latitude, longitude));
            }
        }

        /** Reads {@code 41.231,-80.457}. */
        public static Center parse(String text) {
            String[] parts = text.split(",", -1);
            try {
                if (parts.length == 2) {
                    return new Center(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
                }
            } catch (NumberFormatException notNumbers) {
                // answered below
            }
            throw new SettingsProblem(
                    "The center (%s) must be latitude and longitude, such as 41.231,-80.457.".formatted(text));
        }
    }

    public NewTenant {
        if (!alias.matches("[a-z0-9][a-z0-9-]{1,62}")) {
            throw new SettingsProblem(
                    "The alias (%s) must be 2 to 63 lower case letters, digits and hyphens.".formatted(alias));
        }
        if (name.isBlank() || name.length() > 200) {
            throw new SettingsProblem("The name (%s) must have 1 to 200 characters.".formatted(name));
        }
        if (!emergencyNumber.matches("[0-9]{2,6}")) {
            throw new SettingsProblem(
                    "The emergency number (%s) must be 2 to 6 digits, such as 112.".formatted(emergencyNumber));
        }
    }

    /** What people dial in danger where the clock and the money are such; every mobile phone knows 112. */
    public static String usualEmergencyNumber(ZoneId zone, Currency currency) {
        boolean american =
                zone.getId().startsWith("America/") || Set.of("USD", "CAD").contains(currency.getCurrencyCode());
        return american ? "911" : "112";
    }

    /** Reads a time zone such as {@code Europe/Berlin}. */
    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new SettingsProblem("The zone (%s) must be a time zone such as Europe/Berlin.".formatted(text));
        }
    }

    /** Reads a currency by its ISO 4217 code. */
    public static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw new SettingsProblem("The currency (%s) must be an ISO 4217 code such as EUR.".formatted(text));
        }
    }
}

package org.fairwatt.charging.stations;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.fairwatt.charging.input.Field;
import org.fairwatt.geography.Position;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;

/** Holds the description of a site itself to the rules. */
final class SiteCheck {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 200;

    private SiteCheck() {}

    static Site site(NewSite site) {
        return new Site(
                SiteId.random(),
                code(Field.INPUT.child("code"), site.code()),
                name(Field.INPUT.child("name"), site.name()),
                Field.INPUT.child("address").text(site.address(), LONGEST_ADDRESS),
                site.kind(),
                zone(Field.INPUT.child("timeZone"), site.timeZone()),
                position(Field.INPUT.child("position"), site.latitude(), site.longitude()),
                TariffCheck.tariff(Field.INPUT.child("tariff"), site.tariff()));
    }

    /** The short names that operators give to things; they stand in addresses and files, so they are kept plain. */
    static String code(Field field, String value) {
        if (!CODE.matcher(value).matches()) {
            throw field.invalid(
                    "A code (%s) has 1 to 40 letters, digits, dots, hyphens and underscores, a letter or digit first."
                            .formatted(shortened(value)));
        }
        return value;
    }

    static String name(Field field, String value) {
        return field.text(value, LONGEST_NAME);
    }

    static Position position(Field field, double latitude, double longitude) {
        return new Position(
                field.child("latitude").degrees(latitude, 90),
                field.child("longitude").degrees(longitude, 180));
    }

    private static ZoneId zone(Field field, String value) {
        if (!ZoneId.getAvailableZoneIds().contains(value)) {
            throw field.invalid("There is no time zone (%s).\nMaybe it is written like America/New_York."
                    .formatted(shortened(value)));
        }
        return ZoneId.of(value);
    }

    static String shortened(String value) {
        return value.length() <= LONGEST_NAME ? value : value.substring(0, LONGEST_NAME) + "…";
    }
}

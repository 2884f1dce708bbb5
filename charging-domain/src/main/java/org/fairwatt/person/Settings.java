package org.fairwatt.person;

import java.util.Locale;
import java.util.Optional;

/**
 * How a person wants to be shown and told things.
 *
 * @param language empty: as the device; in mail, as the tenant
 * @param units empty: as language and country of the device
 * @param notifyInPage whether the page shows news as they come; its list holds them either way
 * @param notifyByMail whether news come by mail too
 */
public record Settings(
        Optional<Locale> language,
        Optional<UnitSystem> units,
        Appearance appearance,
        boolean notifyInPage,
        boolean notifyByMail) {

    /** Of someone who never set any. */
    public static final Settings DEFAULT =
            new Settings(Optional.empty(), Optional.empty(), Appearance.AUTO, true, true);
}

package org.fairwatt.api.people;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.Settings;
import org.fairwatt.person.UnitSystem;

@Name("Settings")
@Description("How I want to be shown and told things, in every community.")
public record SettingsView(
        @Description("My language, BCP 47; null: as the device.")
        Optional<String> language,

        @Description("My units; null: as the language and country of the device.")
        Optional<UnitSystem> units,

        @NonNull @Description("How the page looks.") Appearance appearance,

        @Description("Whether the page shows news as they come; the list of notifications has them either way.")
        boolean notifyInPage,

        @Description("Whether news come by mail too.") boolean notifyByMail) {

    static SettingsView of(Settings settings) {
        return new SettingsView(
                settings.language().map(Locale::toLanguageTag),
                settings.units(),
                settings.appearance(),
                settings.notifyInPage(),
                settings.notifyByMail());
    }
}

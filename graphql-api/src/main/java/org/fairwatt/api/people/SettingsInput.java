package org.fairwatt.api.people;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.Settings;
import org.fairwatt.person.UnitSystem;
import org.fairwatt.tenancy.people.OwnSettings;

@Input("SettingsInput")
@Description("How I want to be shown and told things; what is left out is as the device.")
public record SettingsInput(
        @Description("A language by BCP 47, such as \"de\" or \"en-GB\".")
        Optional<String> language,

        @Description("In which units distances are shown.") Optional<UnitSystem> units,
        @NonNull @Description("How the page looks.") Appearance appearance,

        @Description("Whether the page shows news as they come.")
        boolean notifyInPage,

        @Description("Whether news come by mail too.") boolean notifyByMail) {

    Settings toSettings() {
        return new Settings(
                language.map(tag -> OwnSettings.language("input.language", tag)),
                units,
                appearance,
                notifyInPage,
                notifyByMail);
    }
}

package org.fairwatt.api.site;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewEvse;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;

@Input("EvseInput")
@Description("The part of a station that charges one vehicle at a time.")
public record EvseInput(
        @NonNull @Description("What stands on the plug, unique at the station.")
        String label,

        @NonNull @Description("Where the rectifier is.") CurrentType current,
        @Description("The most it gives, in W.") int maxPowerW,
        @Description("Phases it draws on, 1 to 3.") int phases,

        @NonNull @Description("Its connectors; each must carry the current.")
        List<@NonNull ConnectorType> connectors,

        @DefaultValue("false") @Description("Whether its bay is made for people with a disability.")
        Optional<Boolean> accessible,

        @Description("The circuit that feeds it; the transformer itself, when not given.")
        Optional<String> circuitCode) {

    NewEvse toEvse() {
        return new NewEvse(label, current, maxPowerW, phases, connectors, accessible.orElse(false), circuitCode);
    }
}

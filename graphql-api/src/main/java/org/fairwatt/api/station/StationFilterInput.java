package org.fairwatt.api.station;

import io.smallrye.graphql.api.Nullable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.StationFilter;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;

@Input("StationFilterInput")
@Description("Which stations to give: those with an EVSE that meets all of this.")
public record StationFilterInput(
        @Nullable @Description("It has one of these connectors.")
        List<@NonNull ConnectorType> connectors,

        @Description("It gives at least this much, in W.") Optional<Integer> minPowerW,
        @Description("It gives this kind of current.") Optional<CurrentType> current,

        @Description("Its bay is made for people with a disability.")
        Optional<Boolean> accessibleOnly,

        @Description("It is free now.") Optional<Boolean> freeOnly) {

    StationFilter toFilter() {
        Set<ConnectorType> types = EnumSet.noneOf(ConnectorType.class);
        types.addAll(Objects.requireNonNullElse(connectors, List.of()));
        return new StationFilter(
                types,
                minPowerW.map(Integer::longValue),
                current,
                accessibleOnly.orElse(false),
                freeOnly.orElse(false));
    }
}

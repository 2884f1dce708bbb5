package org.fairwatt.api.site;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.PositionInput;
import org.fairwatt.charging.stations.NewStation;

@Input("StationInput")
@Description("A charging station of a site.")
public record StationInput(
        @NonNull @Description("The operator's own short name, unique at the site.")
        String code,

        @NonNull @Description("What people call it.") String name,
        @NonNull @Description("Where it is.") PositionInput position,
        @NonNull @Description("Its EVSEs, at least one.") List<@NonNull EvseInput> evses) {

    NewStation toStation() {
        return new NewStation(
                code,
                name,
                position.latitude(),
                position.longitude(),
                evses.stream().map(EvseInput::toEvse).toList());
    }
}

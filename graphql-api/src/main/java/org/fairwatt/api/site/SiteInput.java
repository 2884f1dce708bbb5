package org.fairwatt.api.site;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.PositionInput;
import org.fairwatt.charging.stations.NewSite;
import org.fairwatt.site.SiteKind;

@Input("SiteInput")
@Description("A place with charging stations, and the transformer that feeds them.")
public record SiteInput(
        @NonNull @Description("The community's own short name of it, unique there.")
        String code,

        @NonNull @Description("What people call it.") String name,
        @NonNull @Description("Its address, in one line.") String address,
        @NonNull @Description("How people use it.") SiteKind kind,

        @NonNull @Description("Its time zone, by its IANA name: America/New_York.")
        String timeZone,

        @NonNull @Description("Where it is.") PositionInput position,
        @NonNull @Description("What charging costs there.") TariffInput tariff,

        @NonNull @Description("The transformer that feeds it.")
        TransformerInput transformer,

        @NonNull @Description("Its stations, at least one.") List<@NonNull StationInput> stations) {

    NewSite toSite() {
        return new NewSite(
                code,
                name,
                address,
                kind,
                timeZone,
                position.latitude(),
                position.longitude(),
                tariff.toTariff(),
                transformer.toTransformer(),
                stations.stream().map(StationInput::toStation).toList());
    }
}

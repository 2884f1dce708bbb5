package org.fairwatt.api.station;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.StationEntry;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.site.SiteKind;

@Name("Station")
@Description("A charging station of a site.")
public record StationView(
        @Id @NonNull @Description("Its id.") String id,

        @NonNull @Description("The operator's own short name of it.")
        String code,

        @NonNull @Description("What people call it.") String name,
        @NonNull @Description("The site it belongs to.") String siteName,
        @NonNull @Description("How people use the site.") SiteKind siteKind,

        @NonNull @Description("The site's address, in one line.")
        String address,

        @NonNull @Description("Where it is.") PositionView position,

        @NonNull @Description("The time zone in which people there read the clock, by its IANA name.")
        String timeZone,

        @Description("Metres from the point that was searched around; null without a search.")
        Optional<Integer> distanceM,

        @NonNull @Description("What is free now.") StationAvailabilityView availability,
        @NonNull @Description("Its EVSEs.") List<@NonNull EvseView> evses,
        @NonNull @Description("What charging costs.") TariffView tariff,

        @NonNull @Description("How much room the transformer behind it has now.")
        CongestionLevel congestion) {

    public static StationView of(StationEntry entry, CongestionLevel congestion) {
        Optional<Integer> distance = entry.distanceM().isPresent()
                ? Optional.of(Math.toIntExact(entry.distanceM().getAsLong()))
                : Optional.empty();
        return new StationView(
                entry.station().id().toString(),
                entry.station().code(),
                entry.station().name(),
                entry.site().name(),
                entry.site().kind(),
                entry.site().address(),
                PositionView.of(entry.station().position()),
                entry.site().zone().getId(),
                distance,
                StationAvailabilityView.of(entry.availability()),
                entry.evses().stream()
                        .map(evse -> EvseView.of(evse, entry.availability()))
                        .toList(),
                TariffView.of(entry.site(), entry.availability().asOf()),
                congestion);
    }
}

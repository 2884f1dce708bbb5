package org.fairwatt.api.people;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.PositionView;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantKind;

@Name("Community")
@Description("A community or utility whose stations one can use.")
public record CommunityView(
        @NonNull @Description("Its short name, as the token carries it.")
        String alias,

        @NonNull @Description("What people call it.") String name,

        @NonNull @Description("What sort of organisation it is.")
        TenantKind kind,

        @NonNull @Description("Its time zone, by its IANA name.")
        String timeZone,

        @NonNull @Description("The currency of its tariffs, ISO 4217.")
        String currency,

        @NonNull @Description("Where its map opens.") PositionView center,

        @NonNull @Description("What people here dial in danger: 112, 911.")
        String emergencyNumber,

        @Description("What a driver types, or follows as a link, to join; only for those who manage its people.")
        Optional<String> joinCode) {

    /** @param managed whether the caller manages the community's people */
    static CommunityView of(Tenant tenant, boolean managed) {
        return new CommunityView(
                tenant.alias(),
                tenant.name(),
                tenant.kind(),
                tenant.zone().getId(),
                tenant.currency().getCurrencyCode(),
                PositionView.of(tenant.center()),
                tenant.emergencyNumber(),
                managed ? Optional.of(tenant.joinCode()) : Optional.empty());
    }
}

package org.fairwatt.api.vehicle;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.vehicles.ConnectionStart;

@Name("VehicleConnectionStart")
@Description("Where consent is given.")
public record VehicleConnectionStartView(
        @NonNull @Description("The maker's consent page, for this person only.")
        String authorizeUrl,

        @NonNull @Description("Until when one may come back from there.")
        Instant expiresAt) {

    static VehicleConnectionStartView of(ConnectionStart start) {
        return new VehicleConnectionStartView(start.authorizeUrl(), start.expiresAt());
    }
}

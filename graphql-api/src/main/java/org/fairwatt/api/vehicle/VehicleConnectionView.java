package org.fairwatt.api.vehicle;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleProvider;

@Name("VehicleConnection")
@Description("How a vehicle hangs on its maker's account.")
public record VehicleConnectionView(
        @NonNull @Description("Through which service.") VehicleProvider provider,
        @NonNull @Description("How it stands.") ConnectionStatus status,
        @NonNull @Description("Since when.") Instant connectedAt,

        @Description("When the maker's service was asked last with an answer; null when never.")
        Optional<Instant> lastReadAt) {

    static VehicleConnectionView of(VehicleLink link) {
        return new VehicleConnectionView(link.provider(), link.status(), link.connectedAt(), link.lastReadAt());
    }
}

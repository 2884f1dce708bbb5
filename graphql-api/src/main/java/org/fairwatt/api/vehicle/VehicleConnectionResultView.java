package org.fairwatt.api.vehicle;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.vehicles.ConnectionResult;
import org.fairwatt.vehicle.ConnectionOutcome;

@Name("VehicleConnectionResult")
@Description("How the way to the maker's consent page and back ended.")
public record VehicleConnectionResultView(
        @NonNull @Description("How it ended.") ConnectionOutcome outcome,

        @NonNull @Description("Vehicles that are linked now by this connection, several perhaps.")
        List<@NonNull VehicleView> vehicles,

        @Description("Make, model, year of the car that can't be connected, for outcome INCOMPATIBLE, where told.")
        Optional<String> incompatible) {

    static VehicleConnectionResultView of(ConnectionResult result) {
        return new VehicleConnectionResultView(
                result.outcome(),
                result.vehicles().stream().map(VehicleView::of).toList(),
                result.incompatible());
    }
}

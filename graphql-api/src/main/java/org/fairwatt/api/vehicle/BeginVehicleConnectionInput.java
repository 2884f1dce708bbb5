package org.fairwatt.api.vehicle;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.charging.vehicles.ConnectionWish;
import org.fairwatt.vehicle.VehicleId;

@Input("BeginVehicleConnectionInput")
@Description("Which car is to be connected.")
public record BeginVehicleConnectionInput(
        @Id @Description("Only this vehicle, for the first time or again; any, when not given.")
        Optional<String> vehicleId,

        @Description("Opens this maker's sign-in at once: TESLA, FORD; 1 to 40 letters.")
        Optional<String> make) {

    ConnectionWish toWish() {
        return new ConnectionWish(vehicleId.map(id -> IdText.parse(id, "input.vehicleId", VehicleId::new)), make);
    }
}

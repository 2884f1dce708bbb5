package org.fairwatt.api.vehicle;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.vehicles.ConnectionCallback;

@Input("CompleteVehicleConnectionInput")
@Description("What came back in the address; unknown parameters are left out.")
public record CompleteVehicleConnectionInput(
        @NonNull @Description("The state; 43 characters.") String state,

        @Description("The code, when consent was given; at most 512 characters.")
        Optional<String> code,

        @Description("The error, when it was not: access_denied, vehicle_incompatible and so on.")
        Optional<String> error,

        @Description("The error in words; at most 1,000 characters. It is not used.")
        Optional<String> errorDescription,

        @Description("Who made the car that can't be connected; at most 60 characters.")
        Optional<String> make,

        @Description("Its model; at most 60 characters.") Optional<String> model,
        @Description("Its model year, 1990 to 2100.") Optional<Integer> year) {

    ConnectionCallback toCallback() {
        return new ConnectionCallback(state, code, error, errorDescription, make, model, year);
    }

    /** Never state and code: who knows them could end the attempt. */
    @Override
    public String toString() {
        return "CompleteVehicleConnectionInput[hidden]";
    }
}

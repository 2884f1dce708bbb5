package org.fairwatt.api.vehicle;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.vehicles.NewVehicle;
import org.fairwatt.site.ConnectorType;

@Input("VehicleInput")
@Description("A vehicle, entered by hand.")
public record VehicleInput(
        @NonNull @Description("Who made it; 1 to 60 characters.")
        String make,

        @NonNull @Description("Its model; 1 to 60 characters.")
        String model,

        @Description("Usable capacity of the battery, in Wh; 1,000 to 1,000,000.")
        int batteryWh,

        @Description("The most it draws from alternating current, in W; 0 when it can't.")
        int maxAcPowerW,

        @Description("The most it draws from direct current, in W; 0 when it can't.")
        int maxDcPowerW,

        @Description("Phases of its on-board charger, 1 to 3.")
        int acPhases,

        @NonNull @Description("The connectors it takes, at least one.")
        List<@NonNull ConnectorType> connectors,

        @Description("How full the battery is now, in percent, 0 to 100.")
        Optional<Double> stateOfChargePercent) {

    NewVehicle toVehicle() {
        return new NewVehicle(
                make, model, batteryWh, maxAcPowerW, maxDcPowerW, acPhases, connectors, stateOfChargePercent);
    }
}

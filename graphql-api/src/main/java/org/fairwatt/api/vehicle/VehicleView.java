package org.fairwatt.api.vehicle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.vehicle.Vehicle;

@Name("Vehicle")
@Description("A person's vehicle, as far as charging is concerned.")
public record VehicleView(
        @Id @NonNull @Description("Its id.") String id,
        @NonNull @Description("Who made it.") String make,
        @NonNull @Description("Its model.") String model,

        @Description("Usable capacity of the battery, in Wh.")
        int batteryWh,

        @Description("The most it draws from alternating current, in W; 0 when it can't.")
        int maxAcPowerW,

        @Description("The most it draws from direct current, in W; 0 when it can't.")
        int maxDcPowerW,

        @Description("Phases of its on-board charger, 1 to 3.")
        int acPhases,

        @NonNull @Description("The connectors it takes.") List<@NonNull ConnectorType> connectors,

        @Description("How full the battery was when that was last told, in percent.")
        Optional<Double> stateOfChargePercent,

        @Description("When the state of charge was told.") Optional<Instant> stateOfChargeAt,
        @NonNull @Description("When it was entered here.") Instant registeredAt) {

    static VehicleView of(Vehicle vehicle) {
        return new VehicleView(
                vehicle.id().toString(),
                vehicle.make(),
                vehicle.model(),
                Numbers.wattHours(vehicle.battery()),
                Numbers.watts(vehicle.maxPower(CurrentType.AC)),
                Numbers.watts(vehicle.maxPower(CurrentType.DC)),
                vehicle.acPhases(),
                vehicle.connectors().stream().sorted().toList(),
                vehicle.stateOfCharge().map(level -> level.tenths() / 10.0),
                vehicle.stateOfChargeAt(),
                vehicle.registeredAt());
    }
}

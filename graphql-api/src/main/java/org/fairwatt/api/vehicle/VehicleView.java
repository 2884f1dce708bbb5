package org.fairwatt.api.vehicle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.station.PositionView;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleState;

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
        @NonNull @Description("When it was entered here.") Instant registeredAt,

        @Description("How it is connected to its maker's account; null when it was entered by hand.")
        Optional<VehicleConnectionView> connection,

        @Description("Model year, where known.") Optional<Integer> year,

        @Description("How far it gets with what is in its battery; null when neither told nor to be estimated.")
        Optional<VehicleRangeView> range,

        @Description("Whether a cable is in, when that was last told.")
        Optional<Boolean> pluggedIn,

        @Description("Whether it was charging, when that was last told.")
        Optional<Boolean> charging,

        @Description("Where it was when that was last told; only its owner sees it.")
        Optional<PositionView> position,

        @Description("When it was there.") Optional<Instant> positionAt,

        @Description(
                "Whether battery, powers and connectors are confirmed: a connected car tells neither plugs nor powers, so its driver looks them over once.")
        boolean detailsConfirmed) {

    static VehicleView of(Vehicle vehicle) {
        VehicleState state = vehicle.state();
        return new VehicleView(
                vehicle.id().toString(),
                vehicle.make(),
                vehicle.model(),
                Numbers.wattHours(vehicle.battery()),
                Numbers.watts(vehicle.maxPower(CurrentType.AC)),
                Numbers.watts(vehicle.maxPower(CurrentType.DC)),
                vehicle.acPhases(),
                vehicle.connectors().stream().sorted().toList(),
                state.stateOfCharge().map(level -> level.tenths() / 10.0),
                state.stateOfChargeAt(),
                vehicle.registeredAt(),
                vehicle.link().map(VehicleConnectionView::of),
                vehicle.year(),
                state.range().map(VehicleRangeView::of),
                state.pluggedIn(),
                state.charging(),
                state.position().map(PositionView::of),
                state.positionAt(),
                vehicle.detailsConfirmed());
    }
}

package org.fairwatt.charging.vehicles;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.charging.input.Field;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.vehicle.VehicleDescription;

/** Holds a vehicle's description to what vehicles can be. */
final class VehicleCheck {
    private static final int LONGEST_NAME = 60;
    private static final long LEAST_BATTERY_WH = 1_000;
    private static final long MOST_BATTERY_WH = 400_000; // the largest that plug into these connectors are trucks
    private static final long MOST_POWER_W = 400_000; // CCS at 500 A and 800 V

    private VehicleCheck() {}

    static VehicleDescription description(NewVehicle vehicle) {
        return new VehicleDescription(
                make(vehicle),
                model(vehicle),
                battery(vehicle),
                maxAc(vehicle),
                maxDc(vehicle),
                acPhases(vehicle),
                connectors(vehicle));
    }

    static Optional<StateOfCharge> stateOfCharge(NewVehicle vehicle) {
        Field field = Field.INPUT.child("stateOfChargePercent");
        return vehicle.stateOfChargePercent().map(percent -> stateOfCharge(field, percent));
    }

    private static String make(NewVehicle vehicle) {
        return Field.INPUT.child("make").text(vehicle.make(), LONGEST_NAME);
    }

    private static String model(NewVehicle vehicle) {
        return Field.INPUT.child("model").text(vehicle.model(), LONGEST_NAME);
    }

    /** Whether a vehicle's battery can be so large. */
    static boolean isBattery(Energy capacity) {
        return capacity.wattHours() >= LEAST_BATTERY_WH && capacity.wattHours() <= MOST_BATTERY_WH;
    }

    private static Energy battery(NewVehicle vehicle) {
        return Energy.ofWattHours(
                Field.INPUT.child("batteryWh").between(vehicle.batteryWh(), LEAST_BATTERY_WH, MOST_BATTERY_WH, " Wh"));
    }

    private static Power maxAc(NewVehicle vehicle) {
        return Power.ofWatts(Field.INPUT.child("maxAcPowerW").between(vehicle.maxAcPowerW(), 0, MOST_POWER_W, " W"));
    }

    private static Power maxDc(NewVehicle vehicle) {
        Field field = Field.INPUT.child("maxDcPowerW");
        Power power = Power.ofWatts(field.between(vehicle.maxDcPowerW(), 0, MOST_POWER_W, " W"));
        if (power.isZero() && vehicle.maxAcPowerW() == 0) {
            throw field.invalid("A vehicle charges from AC, from DC or from both; here both powers are 0 W.");
        }
        return power;
    }

    private static int acPhases(NewVehicle vehicle) {
        return (int) Field.INPUT.child("acPhases").between(vehicle.acPhases(), 1, 3, "");
    }

    /** Each connector must carry a current that the vehicle takes, and each such current must have a connector. */
    private static Set<ConnectorType> connectors(NewVehicle vehicle) {
        Field field = Field.INPUT.child("connectors");
        List<ConnectorType> given = field.sized(vehicle.connectors(), 1, ConnectorType.values().length);
        Set<CurrentType> currents = currentsOf(vehicle);
        for (int index = 0; index < given.size(); index++) {
            ConnectorType type = given.get(index);
            if (currents.stream().noneMatch(type::carries)) {
                throw field.item(index)
                        .invalid("Connector %s does not carry %s, which is all that the vehicle takes by its powers."
                                .formatted(type, currents));
            }
        }
        for (CurrentType current : currents) {
            if (given.stream().noneMatch(type -> type.carries(current))) {
                throw field.invalid("The vehicle takes %s by its powers, but none of its connectors (%s) carries that."
                        .formatted(current, given));
            }
        }
        return EnumSet.copyOf(given);
    }

    static StateOfCharge stateOfCharge(Field field, double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw field.invalid("The state of charge (%s %%) must be between 0 and 100 %%.".formatted(percent));
        }
        return new StateOfCharge((int) Math.round(percent * 10));
    }

    private static Set<CurrentType> currentsOf(NewVehicle vehicle) {
        Set<CurrentType> currents = EnumSet.noneOf(CurrentType.class);
        if (vehicle.maxAcPowerW() > 0) {
            currents.add(CurrentType.AC);
        }
        if (vehicle.maxDcPowerW() > 0) {
            currents.add(CurrentType.DC);
        }
        return currents;
    }
}

package org.fairwatt.charging.vehicles;

import java.util.List;
import java.util.Optional;
import org.fairwatt.site.ConnectorType;

/**
 * A vehicle as its driver describes it, not checked yet.
 *
 * @param batteryWh usable capacity, Wh
 * @param maxAcPowerW W; 0 when it does not charge from AC
 * @param maxDcPowerW W; 0 when it does not charge from DC
 * @param stateOfChargePercent how full it is now, %
 */
public record NewVehicle(
        String make,
        String model,
        long batteryWh,
        long maxAcPowerW,
        long maxDcPowerW,
        int acPhases,
        List<ConnectorType> connectors,
        Optional<Double> stateOfChargePercent) {

    public NewVehicle {
        connectors = List.copyOf(connectors);
    }
}

package org.fairwatt.vehicle;

import java.util.Set;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.site.ConnectorType;

/**
 * What a vehicle is, as far as charging is concerned.
 *
 * @param battery usable capacity
 * @param maxAc zero when it does not charge from AC
 * @param maxDc zero when it does not charge from DC
 * @param acPhases phases of the on-board charger, 1 to 3
 */
public record VehicleDescription(
        String make,
        String model,
        Energy battery,
        Power maxAc,
        Power maxDc,
        int acPhases,
        Set<ConnectorType> connectors) {

    public VehicleDescription {
        connectors = Set.copyOf(connectors);
    }
}

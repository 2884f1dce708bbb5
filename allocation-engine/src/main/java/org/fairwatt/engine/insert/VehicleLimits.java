package org.fairwatt.engine.insert;

import java.util.Set;
import org.fairwatt.energy.Power;
import org.fairwatt.site.ConnectorType;

/**
 * What a vehicle can take.
 *
 * @param maxAc on all its phases; zero when it does not charge from AC
 * @param maxDc zero when it does not charge from DC
 * @param acPhases phases of the on-board charger, 1 to 3
 */
public record VehicleLimits(Power maxAc, Power maxDc, int acPhases, Set<ConnectorType> connectors) {

    public VehicleLimits {
        connectors = Set.copyOf(connectors);
        if (acPhases < 1 || acPhases > 3) {
            throw new IllegalArgumentException(
                    "The vehicle charges on %d phases; it must be 1, 2 or 3.".formatted(acPhases));
        }
    }
}

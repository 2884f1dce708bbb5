package org.fairwatt.allocation.booking;

import java.util.Optional;
import org.fairwatt.problem.Problem;

/** How much a driver wants: an amount, or up to a state of charge. */
public sealed interface EnergyWish {

    /** @param energyWh Wh */
    record Amount(long energyWh) implements EnergyWish {}

    /** @param stateOfChargePercent what the battery should hold in the end, % */
    record UpTo(double stateOfChargePercent) implements EnergyWish {}

    /** The one of the two that is given; a {@link Problem} when it is none or both. */
    static EnergyWish of(Optional<Long> energyWh, Optional<Double> targetStateOfChargePercent) {
        if (energyWh.isPresent() == targetStateOfChargePercent.isPresent()) {
            throw Problem.invalid(
                    "input.energyWh", "Give either energyWh or targetStateOfChargePercent, and not both of them.");
        }
        return energyWh.<EnergyWish>map(Amount::new)
                .or(() -> targetStateOfChargePercent.map(UpTo::new))
                .orElseThrow();
    }
}

package org.fairwatt.vehicle;

import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;

/**
 * How far a vehicle gets with what is in its battery.
 *
 * @param estimated true when made from charge and battery, and not told by the car
 */
public record VehicleRange(Distance distance, boolean estimated) {

    // What a mid-size electric car takes on mixed roads: most of those rated by the EPA (fueleconomy.gov) lie at 25 to
    // 32 kWh per 100 miles, losses of charging included, which is 155 to 200 Wh per km.
    private static final long TYPICAL_WH_PER_KM = 180;
    private static final long TENTHS_OF_A_PERCENT = 1_000;

    public static VehicleRange told(Distance distance) {
        return new VehicleRange(distance, false);
    }

    /** From how full a battery of {@code capacity} is, at what a typical car takes. */
    public static VehicleRange estimated(StateOfCharge stateOfCharge, Energy capacity) {
        long wattHours = Math.multiplyExact(capacity.wattHours(), stateOfCharge.tenths()) / TENTHS_OF_A_PERCENT;
        return new VehicleRange(Distance.ofMetres(Math.multiplyExact(wattHours, 1_000L) / TYPICAL_WH_PER_KM), true);
    }
}

package org.fairwatt.engine.insert;

import java.util.Arrays;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.site.CurrentType;

/** The powers at which a vehicle may be promised a charge at an EVSE. */
final class PowerSteps {

    /** How many at most. */
    static final int STEPS = 4;

    private static final long MIN_CURRENT_A = 6; // IEC 61851-1: the least that a control pilot can signal
    private static final long PHASE_VOLTAGE_V = 230; // IEC 60038
    private static final long MOST_W = 1L << 32; // far above any plug, far below overflow

    private static final long[] NONE = {};

    private PowerSteps() {}

    /** Quarters of the most that both can do, most first, W; on AC never below 6 A per phase. Empty: does not fit. */
    static long[] of(VehicleLimits vehicle, EvsePlace evse) {
        long most = sharesConnector(vehicle, evse) ? mostW(vehicle, evse) : 0;
        if (most == 0) {
            return NONE;
        }
        long least = Math.min(most, leastW(vehicle, evse));
        long[] steps = new long[STEPS];
        int count = 0;
        for (int quarters = STEPS; quarters > 0; quarters--) {
            long watts = Math.max(least, most * quarters / STEPS);
            if (count == 0 || watts < steps[count - 1]) {
                steps[count++] = watts;
            }
        }
        return Arrays.copyOf(steps, count);
    }

    private static boolean sharesConnector(VehicleLimits vehicle, EvsePlace evse) {
        return evse.connectors().stream().anyMatch(vehicle.connectors()::contains);
    }

    /** On AC both give only what the phases carry that they have in common: one phase of three is a third. */
    private static long mostW(VehicleLimits vehicle, EvsePlace evse) {
        if (evse.current() == CurrentType.DC) {
            return Math.min(MOST_W, vehicle.maxDc().min(evse.maxPower()).watts());
        }
        int phases = commonPhases(vehicle, evse);
        long vehicleW = Math.min(MOST_W, vehicle.maxAc().watts()) * phases / vehicle.acPhases();
        long evseW = Math.min(MOST_W, evse.maxPower().watts()) * phases / evse.phases();
        return Math.min(vehicleW, evseW);
    }

    private static long leastW(VehicleLimits vehicle, EvsePlace evse) {
        return evse.current() == CurrentType.DC ? 1 : MIN_CURRENT_A * PHASE_VOLTAGE_V * commonPhases(vehicle, evse);
    }

    private static int commonPhases(VehicleLimits vehicle, EvsePlace evse) {
        return Math.min(vehicle.acPhases(), evse.phases());
    }
}

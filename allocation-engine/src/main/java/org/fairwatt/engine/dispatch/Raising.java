package org.fairwatt.engine.dispatch;

import java.util.List;
import java.util.stream.LongStream;
import org.fairwatt.energy.Current;

/** The step from the limits that hold to those that ought to: down at once, up by ramp into what is free. */
final class Raising {

    private static final long STEP_MA =
            100; // OCPP 1.6 §7.23, 2.0.1 ChargingSchedulePeriodType: one digit after the point

    private final Feeder feeder;
    private final List<PluggedVehicle> vehicles;
    private final DispatchRules rules;

    Raising(Feeder feeder, List<PluggedVehicle> vehicles, DispatchRules rules) {
        this.feeder = feeder;
        this.vehicles = vehicles;
        this.rules = rules;
    }

    /** @param order indices of the vehicles: who is raised first */
    Dispatched towards(long[] wantedMa, int[] order) {
        Headroom headroom = new Headroom(feeder);
        long[] limitsMa = new long[wantedMa.length];
        for (int index = 0; index < limitsMa.length; index++) {
            PluggedVehicle vehicle = vehicles.get(index);
            limitsMa[index] = lowered(vehicle, wantedMa[index]);
            headroom.take(vehicle.node(), vehicle.phases(), loadMa(vehicle, limitsMa[index]));
        }
        List<String> overloaded = headroom.overloaded();
        for (int index : order) {
            raise(index, wantedMa[index], limitsMa, headroom);
        }
        return new Dispatched(
                LongStream.of(limitsMa).mapToObj(Current::ofMilliamperes).toList(), overloaded);
    }

    private static long lowered(PluggedVehicle vehicle, long wantedMa) {
        long limitMa = vehicle.feedback().limit().milliamperes();
        return vehicle.feedback().heard() ? Math.min(limitMa, wantedMa / STEP_MA * STEP_MA) : limitMa;
    }

    /** What it may draw at this moment: by its new limit, or still by the old one. */
    private static long loadMa(PluggedVehicle vehicle, long limitMa) {
        return Math.max(limitMa, vehicle.feedback().milliamperes());
    }

    private void raise(int index, long wantedMa, long[] limitsMa, Headroom headroom) {
        PluggedVehicle vehicle = vehicles.get(index);
        long limitMa = limitsMa[index];
        if (wantedMa <= limitMa || limitMa < vehicle.feedback().limit().milliamperes()) {
            return;
        }
        long loadMa = loadMa(vehicle, limitMa);
        long room = headroom.mostMa(vehicle.node(), vehicle.phases());
        long raisedMa = Math.min(wantedMa, Math.min(limitMa + rules.rampUp().milliamperes(), loadMa + room));
        raisedMa = raisedMa / STEP_MA * STEP_MA;
        boolean worthwhile =
                limitMa == 0 || raisedMa - limitMa >= rules.deadband().milliamperes();
        if (room > 0
                && worthwhile
                && raisedMa > limitMa
                && raisedMa >= vehicle.least().milliamperes()) {
            headroom.take(vehicle.node(), vehicle.phases(), Math.max(0, raisedMa - loadMa));
            limitsMa[index] = raisedMa;
        }
    }
}

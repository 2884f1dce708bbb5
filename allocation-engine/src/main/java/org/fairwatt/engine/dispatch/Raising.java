package org.fairwatt.engine.dispatch;

import java.util.List;
import java.util.stream.LongStream;
import org.fairwatt.energy.Current;

/** The step from the limits that hold to those that ought to: down at once, up by ramp into what is free. */
final class Raising {

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
        Headroom free = new Headroom(feeder); // of what may be drawn at this moment
        Headroom settled = new Headroom(feeder); // of what will be drawn when all have lowered
        long[] limitsMa = new long[wantedMa.length];
        for (int index = 0; index < limitsMa.length; index++) {
            PluggedVehicle vehicle = vehicles.get(index);
            limitsMa[index] = lowered(vehicle, wantedMa[index]);
            free.take(vehicle.node(), vehicle.phases(), loadMa(vehicle, limitsMa[index]));
            settled.take(vehicle.node(), vehicle.phases(), settledMa(vehicle, limitsMa[index]));
        }
        for (int index : order) {
            if (vehicles.get(index).feedback().heard()) {
                raise(index, inSteps(vehicles.get(index), wantedMa[index]), limitsMa, free);
            }
        }
        return new Dispatched(
                LongStream.of(limitsMa).mapToObj(Current::ofMilliamperes).toList(), settled.overloaded());
    }

    private static long lowered(PluggedVehicle vehicle, long wantedMa) {
        long limitMa = vehicle.feedback().limit().milliamperes();
        return vehicle.feedback().heard() ? inSteps(vehicle, Math.min(limitMa, wantedMa)) : limitMa;
    }

    /** In steps that stations understand; zero when that is less than the vehicle can charge with. */
    private static long inSteps(PluggedVehicle vehicle, long milliamperes) {
        long steps = milliamperes / PluggedVehicle.STEP_MA * PluggedVehicle.STEP_MA;
        return steps < vehicle.leastMa() ? 0 : steps;
    }

    /** What it may draw at this moment: by its new limit, or still by the old one. */
    private static long loadMa(PluggedVehicle vehicle, long limitMa) {
        return Math.max(limitMa, vehicle.feedback().milliamperes());
    }

    private static long settledMa(PluggedVehicle vehicle, long limitMa) {
        Feedback feedback = vehicle.feedback();
        return feedback.heard() && !feedback.isStubborn() ? limitMa : loadMa(vehicle, limitMa);
    }

    private void raise(int index, long wantedMa, long[] limitsMa, Headroom free) {
        PluggedVehicle vehicle = vehicles.get(index);
        long heldMa = vehicle.feedback().limit().milliamperes();
        long room = free.mostMa(vehicle.node(), vehicle.phases());
        if (wantedMa < heldMa || wantedMa <= limitsMa[index] || room <= 0) {
            return;
        }
        long loadMa = loadMa(vehicle, limitsMa[index]);
        long ramped = Math.max(heldMa + rules.rampUp().milliamperes(), vehicle.leastMa());
        long raisedMa = inSteps(vehicle, Math.min(wantedMa, Math.min(ramped, loadMa + room)));
        boolean worthwhile = limitsMa[index] == 0
                || raisedMa - limitsMa[index] >= rules.deadband().milliamperes();
        if (worthwhile && raisedMa > limitsMa[index]) {
            free.take(vehicle.node(), vehicle.phases(), Math.max(0, raisedMa - loadMa));
            limitsMa[index] = raisedMa;
        }
    }
}

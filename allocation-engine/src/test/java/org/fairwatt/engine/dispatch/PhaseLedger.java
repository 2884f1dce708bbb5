package org.fairwatt.engine.dispatch;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/** Adds up what a feeder's nodes carry, phase by phase, the slow and plain way. */
final class PhaseLedger {

    private final Feeder feeder;
    private final List<PluggedVehicle> vehicles;

    PhaseLedger(Feeder feeder, List<PluggedVehicle> vehicles) {
        this.feeder = feeder;
        this.vehicles = vehicles;
    }

    /**
     * What {@code node} has left for one more load on {@code phases}, mA on each of them, when vehicle i draws
     * {@code drawsMa(i)}; negative when it carries too much.
     */
    double leftMa(int node, Phases phases, LongUnaryOperator drawsMa) {
        FeederNode here = feeder.nodes().get(node);
        double left = Double.MAX_VALUE;
        double allPhases = 0;
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            double carried = here.baseLoad().get(phase).milliamperes();
            for (int index = 0; index < vehicles.size(); index++) {
                PluggedVehicle vehicle = vehicles.get(index);
                boolean loads = vehicle.phases().has(phase) && hangsBelow(vehicle.node(), node);
                carried += loads ? drawsMa.applyAsLong(index) : 0;
            }
            allPhases += carried;
            if (phases.has(phase) && here.perPhase().isPresent()) {
                left = Math.min(left, here.perPhase().get().milliamperes() - carried);
            }
        }
        if (here.apparent().isPresent()) {
            double limit = here.apparent().get().voltAmperes() * 1_000.0 / feeder.phaseVolts();
            left = Math.min(left, (limit - allPhases) / phases.count());
        }
        return left;
    }

    /** The same of {@code node} and all nodes above, whichever has least. */
    double leastLeftMa(int node, Phases phases, LongUnaryOperator drawsMa) {
        double least = Double.MAX_VALUE;
        for (int at = node; at >= 0; at = feeder.nodes().get(at).parent()) {
            least = Math.min(least, leftMa(at, phases, drawsMa));
        }
        return least;
    }

    /** Names of the nodes that carry too much on any phase. */
    List<String> overloaded(LongUnaryOperator drawsMa) {
        return IntStream.range(0, feeder.nodes().size())
                .filter(node -> leftMa(node, Phases.ALL, drawsMa) < 0)
                .mapToObj(node -> feeder.nodes().get(node).name())
                .toList();
    }

    boolean hangsBelow(int node, int above) {
        int at = node;
        while (at > above) {
            at = feeder.nodes().get(at).parent();
        }
        return at == above;
    }
}

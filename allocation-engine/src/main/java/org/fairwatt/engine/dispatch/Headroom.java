package org.fairwatt.engine.dispatch;

import java.util.ArrayList;
import java.util.List;

/** What the feeder has left: milliamperes per node and phase, milli-volt-amperes per node. Negative where it is overloaded. */
final class Headroom {

    private static final long UNLIMITED = 1L << 50;

    private final Feeder feeder;
    private final int[] parents;
    private final long[] phaseMa;
    private final long[] apparentMva;

    Headroom(Feeder feeder) {
        this.feeder = feeder;
        int count = feeder.nodes().size();
        this.parents = new int[count];
        this.phaseMa = new long[count * Phases.COUNT];
        this.apparentMva = new long[count];
        for (int node = 0; node < count; node++) {
            read(node, feeder.nodes().get(node));
        }
    }

    private void read(int index, FeederNode node) {
        parents[index] = node.parent();
        long limitMa = node.perPhase().map(limit -> limit.milliamperes()).orElse(UNLIMITED);
        long limitMva =
                node.apparent().map(limit -> limit.voltAmperes() * 1_000).orElse(UNLIMITED);
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            long baseMa = node.baseLoad().get(phase).milliamperes();
            phaseMa[index * Phases.COUNT + phase] = limitMa - baseMa;
            limitMva -= baseMa * feeder.phaseVolts();
        }
        apparentMva[index] = limitMva;
    }

    /** The most that a load at {@code node} can be given more on each of {@code phases}, mA; negative when it has too much. */
    long mostMa(int node, Phases phases) {
        long most = UNLIMITED;
        long voltsTimesPhases = (long) feeder.phaseVolts() * phases.count();
        for (int at = node; at >= 0; at = parents[at]) {
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                if (phases.has(phase)) {
                    most = Math.min(most, phaseMa[at * Phases.COUNT + phase]);
                }
            }
            most = Math.min(most, Math.floorDiv(apparentMva[at], voltsTimesPhases));
        }
        return most;
    }

    /** Takes {@code milliamperes} on each of {@code phases}; negative gives back. */
    void take(int node, Phases phases, long milliamperes) {
        long mva = milliamperes * feeder.phaseVolts() * phases.count();
        for (int at = node; at >= 0; at = parents[at]) {
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                if (phases.has(phase)) {
                    phaseMa[at * Phases.COUNT + phase] -= milliamperes;
                }
            }
            apparentMva[at] -= mva;
        }
    }

    /** What is left at the transformer, mVA. */
    long rootMva() {
        long byPhases = 0;
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            byPhases += Math.max(0, phaseMa[phase]) * feeder.phaseVolts();
        }
        return Math.max(0, Math.min(byPhases, apparentMva[0]));
    }

    List<String> overloaded() {
        List<String> names = new ArrayList<>();
        for (int node = 0; node < parents.length; node++) {
            boolean over = apparentMva[node] < 0;
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                over |= phaseMa[node * Phases.COUNT + phase] < 0;
            }
            if (over) {
                names.add(feeder.nodes().get(node).name());
            }
        }
        return names;
    }
}

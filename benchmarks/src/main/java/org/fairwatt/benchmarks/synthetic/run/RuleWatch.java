package org.fairwatt.benchmarks.synthetic.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fairwatt.benchmarks.synthetic.day.DayNode;
import org.fairwatt.engine.dispatch.Phases;

/**
 * Counts how often a hard rule is broken. Looks only at who stands where and draws what, and adds it up by itself; nothing
 * of how it came about.
 */
public final class RuleWatch {

    private final Forest forest;
    private long broken;

    public RuleWatch(Forest forest) {
        this.forest = forest;
    }

    /** Looks at all cars that are plugged in from {@code second} on. */
    public void look(int second, int bucket, Collection<Car> cars) {
        Set<Integer> taken = new HashSet<>();
        Map<Integer, double[]> loads = new HashMap<>();
        for (Car car : cars) {
            broken += taken.add(car.plug()) ? 0 : 1;
            broken += second < car.request().fromS() || second >= car.request().untilS() ? 1 : 0;
            broken += car.watts() < 0
                            || car.watts() > car.mostW()
                            || car.deliveredWs() > car.request().demandWs()
                    ? 1
                    : 0;
            for (int node = forest.nodeOf(car.plug()); node >= 0; node = forest.parent(node)) {
                load(loads.computeIfAbsent(node, key -> new double[Phases.COUNT]), car);
            }
        }
        loads.forEach((node, phasesW) -> broken += isOver(forest.nodes().get(node), bucket, phasesW) ? 1 : 0);
    }

    private static void load(double[] phasesW, Car car) {
        for (int phase = 0; phase < Phases.COUNT; phase++) {
            phasesW[phase] += car.phases().has(phase)
                    ? (double) car.watts() / car.phases().count()
                    : 0;
        }
    }

    private static boolean isOver(DayNode node, int bucket, double[] phasesW) {
        double sum = 0;
        boolean over = false;
        for (double phaseW : phasesW) {
            sum += phaseW;
            over |= phaseW > node.phaseW() + 1; // 1 W: halves and thirds of whole watts
        }
        return over || sum > node.capW(bucket) + 1;
    }

    public long broken() {
        return broken;
    }
}

package org.fairwatt.benchmarks.synthetic.run;

import org.fairwatt.benchmarks.synthetic.day.DayNode;
import org.fairwatt.engine.dispatch.Phases;

/** What a forest carries in one bucket, beside what is given away already: W per node, all phases together and each. */
public final class Room {

    private static final int ALL = Phases.COUNT; // of one node: its phases, all together, and what a category may have
    private static final int RATIONED = ALL + 1;
    private static final int LIMITS = RATIONED + 1;
    private static final double PERCENT = 100;

    private final Forest forest;
    private final Ration ration;
    private final double[] freeW;

    public Room(Forest forest, int bucket, Ration ration) {
        this.forest = forest;
        this.ration = ration;
        this.freeW = new double[forest.nodes().size() * LIMITS];
        for (int index = 0; index < forest.nodes().size(); index++) {
            DayNode node = forest.nodes().get(index);
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                freeW[index * LIMITS + phase] = node.phaseW();
            }
            freeW[index * LIMITS + ALL] = node.capW(bucket);
            freeW[index * LIMITS + RATIONED] = node.capW(bucket) * ration.percent() / PERCENT;
        }
    }

    /** How many limits there are. */
    public int limits() {
        return freeW.length;
    }

    /** What {@code limit} has left, W. */
    public double freeW(int limit) {
        return freeW[limit];
    }

    /** How much of each watt that {@code car} draws counts against each limit above it. */
    public void eachLimit(Car car, Share share) {
        double part = 1.0 / car.phases().count();
        for (int node = forest.nodeOf(car.plug()); node >= 0; node = forest.parent(node)) {
            for (int phase = 0; phase < Phases.COUNT; phase++) {
                if (car.phases().has(phase)) {
                    share.of(node * LIMITS + phase, part);
                }
            }
            share.of(node * LIMITS + ALL, 1);
            if (forest.parent(node) < 0 && car.request().category() == ration.category()) {
                share.of(node * LIMITS + RATIONED, 1);
            }
        }
    }

    /** The most that {@code car} can have of what is left, W. */
    public long mostW(Car car) {
        double[] most = {Double.MAX_VALUE};
        eachLimit(car, (limit, part) -> most[0] = Math.min(most[0], freeW[limit] / part));
        return (long) Math.max(0, most[0]);
    }

    public void take(Car car, double watts) {
        eachLimit(car, (limit, part) -> freeW[limit] -= watts * part);
    }

    /** Told of a limit and of the part of a car's power that counts against it. */
    @FunctionalInterface
    public interface Share {
        void of(int limit, double part);
    }
}

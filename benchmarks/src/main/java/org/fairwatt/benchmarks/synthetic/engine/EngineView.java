package org.fairwatt.benchmarks.synthetic.engine;

import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.engine.dispatch.Feeder;

/** Parts of a made-up day as the engine sees them. */
public final class EngineView {

    private EngineView() {}

    /** {@code cluster} at {@code bucket}, for dispatch. */
    public static Feeder feeder(DayCluster cluster, int bucket) {
        return Currents.feeder(cluster, bucket);
    }
}

package org.fairwatt.benchmarks.synthetic.engine;

import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.time.TimeWindow;

/** Parts of a made-up day as the engine sees them. */
public final class EngineView {

    private EngineView() {}

    /** {@code cluster} with nobody in it, and nothing kept for anybody. */
    public static ClusterState empty(DayCluster cluster) {
        return new ClusterBook(cluster, 0, PlanningRules.DEFAULT.phaseMarginPercent())
                .state(Rations.NONE, booking -> true);
    }

    /** The same at {@code bucket}, for dispatch. */
    public static Feeder feeder(DayCluster cluster, int bucket) {
        return Currents.feeder(cluster, bucket);
    }

    public static TimeWindow window(DayRequest request) {
        return DayTime.window(request.fromS(), request.untilS());
    }
}

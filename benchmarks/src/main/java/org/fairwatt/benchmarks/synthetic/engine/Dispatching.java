package org.fairwatt.benchmarks.synthetic.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.energy.Current;
import org.fairwatt.engine.dispatch.DispatchRules;

/** Dispatch in all clusters of a district, with the processor time that it takes. */
final class Dispatching {

    private static final Current ANY_STEP = Current.ofAmperes(1_000); // a made-up grid has no ramps
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Currents> currents = new ArrayList<>();
    private final List<Long> tickNs = new ArrayList<>();
    private long totalNs;

    Dispatching(List<ClusterBook> books, Settings settings) {
        DispatchRules rules = rules(settings);
        books.forEach(book -> currents.add(new Currents(book, rules)));
    }

    private static DispatchRules rules(Settings settings) {
        DispatchRules usual = DispatchRules.DEFAULT;
        return new DispatchRules(
                settings.policy().fairness().floor(),
                settings.policy().quotas().fleetSharePercent(),
                usual.minOn(),
                usual.minOff(),
                usual.mostPauses(),
                usual.deadband(),
                ANY_STEP,
                usual.memoryWeightPercent());
    }

    void share(int now) {
        long begunNs = THREADS.getCurrentThreadCpuTime();
        currents.forEach(each -> each.share(now));
        long tookNs = THREADS.getCurrentThreadCpuTime() - begunNs;
        totalNs += tookNs;
        if (now % DayTime.BUCKET_S == 0) {
            tickNs.add(tookNs);
        }
    }

    /** Of each border of a bucket. */
    List<Long> tickNs() {
        return tickNs;
    }

    long totalNs() {
        return totalNs;
    }
}

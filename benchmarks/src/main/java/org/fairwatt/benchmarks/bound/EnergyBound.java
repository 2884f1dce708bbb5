package org.fairwatt.benchmarks.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.fairwatt.benchmarks.log.ReplaySession;
import org.fairwatt.benchmarks.replay.LoadCurve;
import org.fairwatt.benchmarks.replay.ReplayResult;
import org.fairwatt.benchmarks.replay.SessionOutcome;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.engine.forecast.WaitCalibration;

/**
 * The most energy that can flow, if all is known beforehand. Unknown is the energy of each session in each bucket that it is
 * plugged in for, at most rate × overlap; in each bucket at most cap × length flows, to each session at most its demand; the
 * sum is to be as large as can be. Within a bucket cars needn't be there at the same time, which makes the bound a little
 * more generous than reality, never less. A floor for everyone is not asked for: this is the bound of energy alone.
 *
 * <p>Many solutions give the same sum. Which sessions get it is the solver's choice, so figures of fairness say little here.
 */
public final class EnergyBound {
    private final SiteLimits site;

    public EnergyBound(SiteLimits site) {
        this.site = site;
    }

    /**
     * @param sessions in the order of arrival
     * @param solved is told how many sessions have been dealt with, each time that some have
     * @throws SolverMissing if the solver doesn't run on this machine
     */
    public ReplayResult solve(List<ReplaySession> sessions, IntConsumer solved) {
        List<SessionOutcome> outcomes = new ArrayList<>();
        LoadCurve load = new LoadCurve(site.bucketS());
        for (List<ReplaySession> part : parts(sessions)) {
            long[] delivered = new BucketProgram(site, part).solve(load);
            for (int index = 0; index < delivered.length; index++) {
                outcomes.add(new SessionOutcome(part.get(index), false, delivered[index], null, null, 0));
            }
            solved.accept(part.size());
        }
        long peakWs = load.energyWs().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new ReplayResult(List.copyOf(outcomes), load, peakWs / site.bucketS(), 0, new WaitCalibration<>());
    }

    /** Cuts where nobody is plugged in for the rest of a bucket: what comes after has no bucket in common with what was before. */
    List<List<ReplaySession>> parts(List<ReplaySession> sessions) {
        List<List<ReplaySession>> parts = new ArrayList<>();
        long busyUntil = Long.MIN_VALUE;
        for (ReplaySession session : sessions) {
            if (parts.isEmpty() || Math.floorDiv(session.arrival(), site.bucketS()) * site.bucketS() >= busyUntil) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(session);
            busyUntil = Math.max(busyUntil, session.departure());
        }
        return parts;
    }
}

package org.fairwatt.benchmarks.bound;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairwatt.benchmarks.log.ReplaySession;
import org.fairwatt.benchmarks.replay.LoadCurve;
import org.fairwatt.benchmarks.replay.SiteLimits;

/** The linear program of one stretch of time, for OR-Tools' simplex (GLOP). In kWh, so that its numbers are of a good size. */
final class BucketProgram {
    private static final double WS_PER_KWH = 3_600_000;

    private final SiteLimits site;
    private final List<ReplaySession> sessions;

    /** The energy of one session in one bucket. */
    private record Flow(int session, long bucketStart, double mostKwh, MPVariable kwh) {}

    BucketProgram(SiteLimits site, List<ReplaySession> sessions) {
        this.site = site;
        this.sessions = sessions;
    }

    /**
     * @param load is told what flows when
     * @return W·s for each session, from 0 to its demand
     * @throws SolverMissing if the solver doesn't run on this machine
     */
    long[] solve(LoadCurve load) {
        MPSolver solver = solver();
        try {
            List<Flow> flows = flows(solver);
            flows.stream()
                    .collect(Collectors.groupingBy(Flow::session))
                    .forEach((session, own) ->
                            limit(solver, own, kwh(sessions.get(session).demandWs())));
            flows.stream()
                    .collect(Collectors.groupingBy(Flow::bucketStart))
                    .forEach((bucket, own) -> limit(solver, own, kwh(site.capW() * site.bucketS())));
            MPSolver.ResultStatus status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL) {
                throw new IllegalStateException(
                        "The bound of %d sessions wasn't found: %s.".formatted(sessions.size(), status));
            }
            return solution(flows, load);
        } finally {
            solver.delete();
        }
    }

    private static MPSolver solver() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            throw new SolverMissing(e);
        }
        return MPSolver.createSolver("GLOP");
    }

    private List<Flow> flows(MPSolver solver) {
        List<Flow> flows = new ArrayList<>();
        MPObjective sum = solver.objective();
        sum.setMaximization();
        for (int index = 0; index < sessions.size(); index++) {
            ReplaySession session = sessions.get(index);
            long bucketS = site.bucketS();
            for (long bucket = Math.floorDiv(session.arrival(), bucketS) * bucketS;
                    bucket < session.departure();
                    bucket += bucketS) {
                long overlapS = Math.min(session.departure(), bucket + bucketS) - Math.max(session.arrival(), bucket);
                double most = kwh(site.maxRateW() * overlapS);
                MPVariable variable = solver.makeNumVar(0, most, "");
                sum.setCoefficient(variable, 1);
                flows.add(new Flow(index, bucket, most, variable));
            }
        }
        return flows;
    }

    /** Together at most so much; said only where it could be more. */
    private static void limit(MPSolver solver, List<Flow> flows, double mostKwh) {
        if (flows.stream().mapToDouble(Flow::mostKwh).sum() <= mostKwh) {
            return;
        }
        MPConstraint constraint = solver.makeConstraint(0, mostKwh, "");
        for (Flow flow : flows) {
            constraint.setCoefficient(flow.kwh(), 1);
        }
    }

    private long[] solution(List<Flow> flows, LoadCurve load) {
        long[] delivered = new long[sessions.size()];
        for (Flow flow : flows) {
            long most =
                    sessions.get(flow.session()).demandWs() - delivered[flow.session()]; // the solver's digits end too
            long energy = Math.max(0, Math.min(most, Math.round(flow.kwh().solutionValue() * WS_PER_KWH)));
            delivered[flow.session()] += energy;
            load.add(flow.bucketStart(), energy);
        }
        return delivered;
    }

    private static double kwh(long wattSeconds) {
        return wattSeconds / WS_PER_KWH;
    }
}

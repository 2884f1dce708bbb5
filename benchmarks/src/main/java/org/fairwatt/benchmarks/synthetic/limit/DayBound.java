package org.fairwatt.benchmarks.synthetic.limit;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import org.fairwatt.benchmarks.bound.SolverMissing;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.run.Forest;

/**
 * The most energy that can flow in a district's day, if all is known beforehand. Unknown is the energy of each request at each
 * station that it accepts, in each bucket of its stay. Every real day keeps these rules, so none can give more:
 *
 * <ul>
 *   <li>a request takes at most what it wants, and no node carries more than it may in any bucket;
 *   <li>who draws at a part of full power takes at least that part of an EVSE, and a station has only so many;
 *   <li>a car stands in one place: its parts of all stations together are at most one.
 * </ul>
 *
 * <p>What is left out would only lower the sum: single phases, plugs that full or waiting cars hold, that a car can't change its
 * place, and the least current. A car that parks may come late, so nothing is lost by not letting it hold its plug from the
 * arrival on. Quotas are left out because they never keep back power that somebody can take.
 */
public final class DayBound {

    private static final String SIMPLEX = "GLOP";

    private DayBound() {}

    /** W·s. */
    public static double of(District district) {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | LinkageError e) {
            throw new SolverMissing(e);
        }
        MPSolver solver = MPSolver.createSolver(SIMPLEX);
        try {
            return new DistrictProgram(new Forest(district), district.requests(), solver).solve();
        } finally {
            solver.delete();
        }
    }
}

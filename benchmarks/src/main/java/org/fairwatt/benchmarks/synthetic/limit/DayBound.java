package org.fairwatt.benchmarks.synthetic.limit;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import org.fairwatt.benchmarks.bound.SolverMissing;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.run.Forest;

/** The most energy that can flow in a district's day. */
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

package org.fairwatt.benchmarks.bound;

/** The solver has no native code for this machine. */
public final class SolverMissing extends RuntimeException {
    public SolverMissing(Throwable cause) {
        super(
                "The bound can't be computed: OR-Tools, which solves it, doesn't run on %s %s (%s)."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), cause),
                cause);
    }
}

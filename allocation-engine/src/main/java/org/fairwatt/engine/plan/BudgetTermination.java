package org.fairwatt.engine.plan;

import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/**
 * Ends a search when its plan's budget is spent, or when it has not found anything better for so long that the cluster
 * has settled: then the time is better spent on another one. Public for the solver only.
 */
public final class BudgetTermination extends AbstractTermination<Plan> {

    private static final int LEAST_MOVES = 1_000;
    private static final int MOVES_PER_CHARGE = 50;
    private static final double UNKNOWN = -1;

    private Object bestScore = "none yet";
    private long movesSince;

    @Override
    public void phaseStarted(AbstractPhaseScope<Plan> phaseScope) {
        movesSince = 0;
    }

    /** Asked after every move. */
    @Override
    public boolean isPhaseTerminated(AbstractPhaseScope<Plan> phaseScope) {
        Plan plan = phaseScope.getWorkingSolution();
        return plan.budget().isSpent() || hasSettled(plan, phaseScope.getBestScore());
    }

    private boolean hasSettled(Plan plan, Object score) {
        if (!score.equals(bestScore)) {
            bestScore = score;
            movesSince = 0;
        }
        movesSince++;
        return movesSince
                > LEAST_MOVES + (long) MOVES_PER_CHARGE * plan.charges().size();
    }

    @Override
    public boolean isSolverTerminated(SolverScope<Plan> solverScope) {
        return false;
    }

    @Override
    public double calculatePhaseTimeGradient(AbstractPhaseScope<Plan> phaseScope) {
        return UNKNOWN;
    }

    @Override
    public double calculateSolverTimeGradient(SolverScope<Plan> solverScope) {
        return UNKNOWN;
    }
}

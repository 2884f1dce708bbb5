package org.fairwatt.engine.plan;

import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/** Ends a search when its plan's budget is spent. Public for the solver only. */
public final class BudgetTermination extends AbstractTermination<Plan> {

    private static final double UNKNOWN = -1;

    @Override
    public boolean isPhaseTerminated(AbstractPhaseScope<Plan> phaseScope) {
        return phaseScope.getWorkingSolution().budget().isSpent();
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

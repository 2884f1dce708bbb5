package org.fairwatt.engine.plan;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/** Copies a plan so that the best one stays while the search goes on. Public for the solver only. */
public final class PlanCloner implements SolutionCloner<Plan> {

    @Override
    public Plan cloneSolution(Plan original) {
        return original.copy();
    }
}

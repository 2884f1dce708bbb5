package org.fairwatt.engine.plan;

import java.util.List;
import java.util.function.Supplier;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * The solver: one thread, warm (it starts from the plan that stands), the same result for the same task and moves. Nothing of
 * it is random but the moves, which have the task's seed.
 */
final class LocalSearch {

    private static final int LATE_ACCEPTANCE = 50;

    private final SolverFactory<Plan> solvers;

    LocalSearch() {
        this.solvers = withOwnClassLoader(() -> SolverFactory.create(config(EnvironmentMode.REPRODUCIBLE)));
    }

    /** The solver looks for its parts through the thread's class loader; in a server that may be anybody's. */
    private static <T> T withOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LocalSearch.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    Plan improve(Plan plan) {
        return withOwnClassLoader(() -> solvers.buildSolver().solve(plan));
    }

    static SolverConfig config(EnvironmentMode mode) {
        return new SolverConfig(LocalSearch.class.getClassLoader())
                .withEnvironmentMode(mode)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withSolutionClass(Plan.class)
                .withEntityClasses(Charge.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScore.class))
                .withPhaseList(List.of(phase()));
    }

    @SuppressWarnings("removal") // the one way to end a search by a condition of one's own; there is no other in 10.2
    private static LocalSearchPhaseConfig phase() {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RuinAndRecreate.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(new TerminationConfig().withTerminationClass(BudgetTermination.class));
    }
}

package org.fairwatt.allocation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.TEN;
import static org.fairwatt.allocation.town.Town.between;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.PlanningWork.Backlog;
import org.junit.jupiter.api.Test;

class PlannerWatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LONGER = PATIENCE.plusSeconds(1);

    private final PlanningTown planner = new PlanningTown();
    private final Cluster oak = planner.town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void aPassIsCountedWithWhatItGained() {
        planner.town.aReservation(
                planner.town.aDriver(), planner.town.aStation(oak, 1), 0, between(12, 18), between(16, 17));
        planner.work.add(oak, 1);

        planner.planning.round(() -> false);

        PlannerState state = planner.watch.state();
        Gain gain = new Gain(1, 0, 0, Energy.ZERO, Duration.ofHours(4));
        assertThat(state.tally()).isEqualTo(new PlannerState.Tally(1, 0, 0, gain));
        assertThat(state.lastPass()).hasValueSatisfying(pass -> {
            assertThat(pass.ended()).isEqualTo(TEN);
            assertThat(pass.took()).isPositive();
            assertThat(pass.outcome()).isEqualTo(PassOutcome.SETTLED);
        });
        assertThat(planner.passes).containsExactly(state.lastPass().orElseThrow());
    }

    @Test
    void whatCameTooLateIsCounted() {
        planner.town.aReservation(
                planner.town.aDriver(), planner.town.aStation(oak, 1), 0, between(12, 18), between(16, 17));
        planner.town.clusters.beforeNextLock(oak::changed);
        planner.work.add(oak, 1);

        planner.planning.round(() -> !planner.passes.isEmpty());

        assertThat(planner.watch.state().tally()).isEqualTo(new PlannerState.Tally(1, 0, 1, Gain.NONE));
    }

    @Test
    void whatBrokeIsCounted() {
        planner.town.aReservation(
                planner.town.aDriver(), planner.town.aStation(oak, 1), 0, between(12, 18), between(16, 17));
        planner.town.clusters.beforeNextLock(() -> {
            throw new IllegalStateException("The database is away.");
        });
        planner.work.add(oak, 1);

        planner.planning.round(() -> false);

        assertThat(planner.watch.state().tally()).isEqualTo(new PlannerState.Tally(1, 1, 0, Gain.NONE));
    }

    @Test
    void itSeesWhatWaitsWhenItLooks() {
        planner.work.add(oak, 1);
        planner.work.haveWaited(LONGER);
        assertThat(planner.watch.state().backlog()).isEqualTo(new Backlog(0, Duration.ZERO));

        planner.watch.look();

        assertThat(planner.watch.state().backlog()).isEqualTo(new Backlog(1, LONGER));
    }

    @Test
    void aPlannerThatLeavesOthersWaitingAndDoesNothingHasStopped() {
        assertThat(state(true, LONGER, new Backlog(1, LONGER)).hasStopped()).isTrue();
    }

    @Test
    void aPlannerWithMoreToDoThanItCanHasNotStopped() {
        assertThat(state(true, Duration.ofSeconds(5), new Backlog(1_000, LONGER))
                        .hasStopped())
                .isFalse();
    }

    @Test
    void aPlannerWithNothingToDoHasNotStopped() {
        assertThat(state(true, LONGER, new Backlog(0, Duration.ZERO)).hasStopped())
                .isFalse();
        assertThat(state(true, LONGER, new Backlog(1, Duration.ofSeconds(1))).hasStopped())
                .as("it has only just come in")
                .isFalse();
    }

    @Test
    void aNodeThatIsNotToPlanHasNotStopped() {
        assertThat(state(false, LONGER, new Backlog(1, LONGER)).hasStopped()).isFalse();
    }

    private static PlannerState state(boolean enabled, Duration quietFor, Backlog backlog) {
        return new PlannerState(enabled, 1, Optional.empty(), quietFor, PATIENCE, backlog, PlannerState.Tally.NONE);
    }
}

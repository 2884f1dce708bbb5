package org.fairwatt.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.fairwatt.allocation.planning.Gain;
import org.fairwatt.allocation.planning.PassOutcome;
import org.fairwatt.allocation.planning.PlannerState;
import org.fairwatt.allocation.planning.PlannerState.Tally;
import org.fairwatt.allocation.planning.PlanningPass;
import org.fairwatt.energy.Energy;
import org.fairwatt.grid.PlanningWork.Backlog;
import org.junit.jupiter.api.Test;

class PlannerPlansTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final PlanningPass LAST = new PlanningPass(
            Instant.parse("2026-03-02T10:00:00Z"),
            Duration.ofMillis(740),
            PassOutcome.SETTLED,
            new Gain(2, 0, 0, Energy.ofWattHours(1_500), Duration.ofMinutes(3)));

    @Test
    void theLastPassTheQueueTheTimeAndTheGainAreTold() {
        HealthCheckResponse response = PlannerPlans.responseOf(
                state(Optional.of(LAST), Duration.ofSeconds(1), new Backlog(4, Duration.ofSeconds(7))));

        assertThat(response.getName()).isEqualTo("planner");
        assertThat(response.getStatus()).isEqualTo(Status.UP);
        assertThat(response.getData().orElseThrow())
                .containsEntry("clustersWaiting", 4L)
                .containsEntry("oldestWaitSeconds", 7L)
                .containsEntry("lastPassEnded", "2026-03-02T10:00:00Z")
                .containsEntry("lastPassMillis", 740L)
                .containsEntry("lastPassImprovedSlots", 2L)
                .containsEntry("gainedWh", 1_500L)
                .containsEntry("savedWaitSeconds", 180L);
    }

    @Test
    void aStoppedPlannerIsDown() {
        Duration longer = PATIENCE.plusSeconds(1);

        HealthCheckResponse response = PlannerPlans.responseOf(state(Optional.empty(), longer, new Backlog(1, longer)));

        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        assertThat(response.getData().orElseThrow()).doesNotContainKey("lastPassEnded");
    }

    @Test
    void theDataAreOfTheTypesThatTheServerCanShow() {
        HealthCheckResponse response = PlannerPlans.responseOf(
                state(Optional.of(LAST), Duration.ofSeconds(1), new Backlog(4, Duration.ofSeconds(7))));

        assertThat(response.getData().orElseThrow().values())
                .allMatch(value -> value instanceof Long || value instanceof String || value instanceof Boolean);
    }

    @Test
    void nobodyTakesTheNodeAwayForIt() {
        assertThat(PlannerPlans.class.isAnnotationPresent(Readiness.class)).isFalse();
        assertThat(PlannerPlans.class.isAnnotationPresent(Liveness.class)).isFalse();
    }

    private static PlannerState state(Optional<PlanningPass> last, Duration quietFor, Backlog backlog) {
        Tally tally = last.map(pass -> new Tally(1, 0, 0, pass.gain())).orElse(Tally.NONE);
        return new PlannerState(true, 1, last, quietFor, PATIENCE, backlog, tally);
    }
}

package org.fairwatt.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Startup;
import org.fairwatt.allocation.planning.Gain;
import org.fairwatt.allocation.planning.PlannerState;
import org.fairwatt.allocation.planning.PlannerWatch;
import org.fairwatt.allocation.planning.PlanningPass;

/**
 * How the planner is doing, and down when it has stopped. It is neither a liveness nor a readiness check, since slots are
 * booked without the planner as well: nobody shall take the node away for it. So it shows at {@code /health} only, and at
 * {@code /health/started}, which nobody asks any more once a node has started.
 */
@Startup
@ApplicationScoped
public class PlannerPlans implements HealthCheck {

    @Inject
    PlannerWatch watch;

    @Override
    public HealthCheckResponse call() {
        return responseOf(watch.state());
    }

    /** Numbers are {@code Long}: MicroProfile Health knows no other, and Liberty answers 500 to any other. */
    static HealthCheckResponse responseOf(PlannerState state) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enabled", state.enabled());
        data.put("threads", (long) state.threads());
        data.put("clustersWaiting", (long) state.backlog().clusters());
        data.put("oldestWaitSeconds", state.backlog().oldestWait().toSeconds());
        data.put("passes", state.tally().passes());
        data.put("failedPasses", state.tally().failed());
        data.put("droppedPlans", state.tally().dropped());
        put(data, state.tally().gain());
        state.lastPass().ifPresent(pass -> put(data, pass));
        return new HealthCheckResponse("planner", state.hasStopped() ? Status.DOWN : Status.UP, Optional.of(data));
    }

    private static void put(Map<String, Object> data, Gain gain) {
        data.put("improvedSlots", (long) gain.moved());
        data.put("mendedSlots", (long) gain.mended());
        data.put("lostSlots", (long) gain.dropped());
        data.put("gainedWh", gain.energy().wattHours());
        data.put("savedWaitSeconds", gain.waiting().toSeconds());
    }

    private static void put(Map<String, Object> data, PlanningPass last) {
        data.put("lastPassEnded", last.ended().toString());
        data.put("lastPassMillis", last.took().toMillis());
        data.put("lastPassOutcome", last.outcome().name());
        data.put("lastPassImprovedSlots", (long) last.gain().moved());
        data.put("lastPassGainedWh", last.gain().energy().wattHours());
        data.put("lastPassSavedWaitSeconds", last.gain().waiting().toSeconds());
    }
}

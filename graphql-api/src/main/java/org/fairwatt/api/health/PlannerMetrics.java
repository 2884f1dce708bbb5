package org.fairwatt.api.health;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.fairwatt.allocation.planning.Gain;
import org.fairwatt.allocation.planning.PassOutcome;
import org.fairwatt.allocation.planning.PlannerState;
import org.fairwatt.allocation.planning.PlanningPass;

/**
 * The planner of this node at {@code /metrics}. No label names a tenant, a cluster or a person. What is shown was told
 * before, so that whoever collects metrics asks neither the planner nor the database.
 */
@ApplicationScoped
public class PlannerMetrics {
    private static final String PREFIX = "fairwatt_planner_";
    private static final double MILLIS_PER_SECOND = 1_000;

    @Inject
    MetricRegistry registry;

    private volatile Optional<PlannerState> latest = Optional.empty();

    @PostConstruct
    void register() {
        gauge(
                "clusters_waiting",
                "Clusters that wait to be planned, by any node",
                MetricUnits.NONE,
                state -> state.backlog().clusters());
        gauge(
                "oldest_wait",
                "How long the first of them has been waiting",
                MetricUnits.SECONDS,
                state -> state.backlog().oldestWait().toMillis() / MILLIS_PER_SECOND);
        gauge(
                "quiet",
                "How long ago the last pass of this node ended",
                MetricUnits.SECONDS,
                state -> state.quietFor().toMillis() / MILLIS_PER_SECOND);
        gauge(
                "stopped",
                "1 if clusters wait and this node has stopped to plan",
                MetricUnits.NONE,
                state -> state.hasStopped() ? 1 : 0);
        for (PassOutcome outcome : PassOutcome.values()) {
            passes(outcome); // counters that begin at zero can be compared from the beginning
        }
    }

    private void gauge(String name, String description, String unit, Function<PlannerState, Number> value) {
        registry.gauge(
                metadata(name, description, unit), () -> latest.map(value).orElse(0));
    }

    void seen(@Observes PlannerState state) {
        latest = Optional.of(state);
    }

    void ended(@Observes PlanningPass pass) {
        passes(pass.outcome()).inc();
        registry.timer(metadata("pass", "How long passes took", MetricUnits.SECONDS))
                .update(pass.took());
        Gain gain = pass.gain();
        count("improved_slots", "Slots that were moved for the better", MetricUnits.NONE, gain.moved());
        count("mended_slots", "Slots that were moved because a limit was lowered", MetricUnits.NONE, gain.mended());
        count("lost_slots", "Slots for which there was no place any more", MetricUnits.NONE, gain.dropped());
        count(
                "gained_energy",
                "Energy promised on top by moves",
                "watt_hours",
                gain.energy().wattHours());
        count(
                "saved_wait",
                "Waiting saved by moves",
                MetricUnits.SECONDS,
                gain.waiting().toSeconds());
    }

    private Counter passes(PassOutcome outcome) {
        return registry.counter(
                metadata("passes", "Passes over a cluster, by how they ended", MetricUnits.NONE),
                new Tag("outcome", outcome.name().toLowerCase(Locale.ROOT)));
    }

    private void count(String name, String description, String unit, long more) {
        registry.counter(metadata(name, description, unit)).inc(more);
    }

    private static Metadata metadata(String name, String description, String unit) {
        return Metadata.builder()
                .withName(PREFIX + name)
                .withDescription(description)
                .withUnit(unit)
                .build();
    }
}

package org.fairwatt.allocation.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.booking.DecisionsUnderway;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.memory.EnteredTenant;
import org.fairwatt.memory.InMemoryLostRaces;

/** A town and a planner for it, all in memory. */
final class PlanningTown {
    static final Duration SPENT = Duration.ofMillis(300);

    final Town town = new Town();
    final WaitingClusters work = new WaitingClusters();
    final List<PlanningPass> passes = new ArrayList<>();
    final PlanDesk desk = new PlanDesk(
            town.clusters,
            town.snapshots,
            town.reservations,
            town.vehicles,
            town.fairness,
            new PlanWriter(town.reservations, town.events, town.notifications, town.clock),
            town.clock);
    private final PlanningSettings settings =
            new PlanningSettings(true, Duration.ofSeconds(1), SPENT, Duration.ofSeconds(30), Optional.of(1));
    final PlannerWatch watch = new PlannerWatch(work, settings, passes::add, state -> {});
    final ClusterPlanning planning = new ClusterPlanning(
            work,
            new EnteredTenant(),
            new ClusterPass(desk, new InMemoryLostRaces(), new DecisionsUnderway()),
            settings,
            watch,
            town.clock);
}

package org.fairwatt.engine.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.ReservationId;

/** What a plan stands on: the cluster, and the promises in it that do not move. */
final class Ground {

    private final Layout layout;
    private final ClusterState fixed;
    private final PlanTask task;

    Ground(Layout layout, PlanTask task, List<Holding> movable) {
        Set<ReservationId> moving = movable.stream().map(Holding::id).collect(Collectors.toSet());
        this.layout = layout;
        this.task = task;
        this.fixed = task.state()
                .holding(task.state().commitments().stream()
                        .filter(commitment -> !moving.contains(commitment.id()))
                        .toList());
    }

    Layout layout() {
        return layout;
    }

    /** The cluster with only those promises that do not move. */
    ClusterState fixed() {
        return fixed;
    }

    PlanWeights weights() {
        return task.weights();
    }

    /** Where the search begins to look. */
    long seed() {
        return task.seed();
    }

    /** What a second of waiting with {@code holding} costs, ms. */
    long waitWeight(Holding holding) {
        return weights().waitWeight(holding.category(), task.creditOf(holding.id()));
    }

    int bucketSeconds() {
        return layout.grid().bucketSeconds();
    }

    /** The same as a profile of one's own. */
    Profile profile() {
        return Profile.of(layout, fixed);
    }
}

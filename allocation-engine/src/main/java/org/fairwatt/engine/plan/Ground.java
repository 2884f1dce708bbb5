package org.fairwatt.engine.plan;

import java.time.Duration;
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
    private final long moveCostS;

    Ground(Layout layout, ClusterState state, List<Holding> movable, Duration moveCost) {
        Set<ReservationId> moving = movable.stream().map(Holding::id).collect(Collectors.toSet());
        this.layout = layout;
        this.moveCostS = moveCost.toSeconds();
        this.fixed = state.holding(state.commitments().stream()
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

    /** How much waiting a move has to save, s. */
    long moveCostS() {
        return moveCostS;
    }

    /** The same as a profile of one's own. */
    Profile profile() {
        return Profile.of(layout, fixed);
    }
}

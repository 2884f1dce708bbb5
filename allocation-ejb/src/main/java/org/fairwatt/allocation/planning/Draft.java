package org.fairwatt.allocation.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.engine.plan.Move;
import org.fairwatt.engine.plan.PlanTask;
import org.fairwatt.engine.plan.PlanWeights;
import org.fairwatt.reservation.ReservationId;

/**
 * A cluster as it was read for planning.
 *
 * @param movable the reservations that may be moved, oldest request first
 * @param credits what fairness owes to their drivers, -1000 to 1000
 */
record Draft(ClusterSnapshot snapshot, List<Movable> movable, Map<ReservationId, Integer> credits) {

    /** At any station that the driver chose. */
    List<Need> needsForRepair() {
        return movable.stream()
                .map(it -> it.need(snapshot, it.reservation().request().stations()))
                .toList();
    }

    /**
     * How to improve it: each at the station that was promised, or one that the driver likes more.
     *
     * @param seed where the search begins to look
     */
    PlanTask task(long seed) {
        List<Need> needs = movable.stream()
                .map(it -> it.need(snapshot, it.stationsNoLessLiked()))
                .toList();
        return new PlanTask(snapshot.state(), needs, credits, PlanWeights.of(snapshot.policy()), seed);
    }

    /** False when everyone has what was asked for. */
    boolean hasRoomForImprovement() {
        return movable.stream().anyMatch(Movable::isShortOfItsWish);
    }

    /** {@code moves} as new promises; each must be of a reservation that may be moved. */
    List<Relocation> relocations(List<Move> moves) {
        return moves.stream().map(this::relocation).toList();
    }

    private Relocation relocation(Move move) {
        Movable moved = find(move.reservation())
                .orElseThrow(() -> new IllegalStateException(
                        "The engine moved reservation (%s), which may not be moved.".formatted(move.reservation())));
        Need need = moved.need(snapshot, moved.reservation().request().stations());
        return new Relocation(
                moved,
                snapshot.movedPromise(need, move.placement(), moved.promise()),
                new Survey(snapshot.profile(), need)
                        .possiblePower(move.placement().evse()));
    }

    Optional<Movable> find(ReservationId id) {
        return movable.stream().filter(it -> it.reservation().id().equals(id)).findFirst();
    }
}

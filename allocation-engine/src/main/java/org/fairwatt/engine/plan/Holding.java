package org.fairwatt.engine.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Wish;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;

/**
 * A promise that may be moved.
 *
 * @param slot what it holds
 * @param wish what else would do
 * @param noWorse what else would do without making its driver worse off
 * @param slower the same with less power for longer, where the plug is taken in any case
 */
record Holding(ReservationId id, Category category, Slot slot, Wish wish, Wish noWorse, Wish slower) {

    /**
     * The promises of {@code state} that are in {@code movable}, in that order. One that is frozen, or whose charge begins
     * before its need's window, stays; one that is plugged in before its window keeps its EVSE.
     */
    static List<Holding> of(Layout layout, ClusterState state, List<Need> movable) {
        Map<ReservationId, Commitment> commitments = state.commitments().stream()
                .filter(commitment -> !commitment.frozen())
                .collect(Collectors.toMap(Commitment::id, commitment -> commitment));
        return movable.stream()
                .flatMap(need -> Optional.ofNullable(commitments.get(need.id()))
                        .flatMap(commitment -> of(layout, need, layout.slotOf(commitment)))
                        .stream())
                .toList();
    }

    private static Optional<Holding> of(Layout layout, Need need, Slot held) {
        Wish wish = Wish.of(layout, need);
        if (held.chargeFrom() < wish.earliest() || !wish.fits(held)) {
            return Optional.empty();
        }
        Slot slot = held.promising(wish.promisedWh(held));
        Wish open = held.pluggedFrom() < wish.earliest() ? wish.stayingAt(slot) : wish;
        Wish noWorse = open.noWorseThan(slot);
        return Optional.of(new Holding(need.id(), need.category(), slot, open, noWorse, noWorse.slower()));
    }

    /** True when it has all that was wanted, from the wished start on. */
    boolean hasAllItWants() {
        return slot.wattHours() == wish.wantedWh() && slot.chargeFrom() == wish.earliest();
    }
}

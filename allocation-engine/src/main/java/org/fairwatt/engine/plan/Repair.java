package org.fairwatt.engine.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.SlotSearch;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.ReservationId;

/** Brings a plan back within limits that were lowered. Keeps no state; any number of threads may use it. */
public final class Repair {

    /**
     * What must change so that no node is above what it may carry, as far as what is movable allows.
     *
     * <p>Promises are lifted out of the buckets that carry too much, the last promised first and emergencies after all
     * others, until none does. Then they are put back in the opposite order: where they were if that fits, else where
     * nobody is worse off, else at the best place there is; those without any are dropped.
     *
     * @param movable what those that may be moved asked for, oldest promise first. A window must not begin before a move
     *     could take effect: who is plugged in before it keeps the EVSE, who charges before it stays altogether
     */
    public Repaired repair(ClusterState state, List<Need> movable) {
        Layout layout = new Layout(state);
        Profile profile = Profile.of(layout, state);
        List<Move> moved = new ArrayList<>();
        List<ReservationId> dropped = new ArrayList<>();
        SlotSearch search = new SlotSearch(layout);
        for (Holding lifted : lift(profile, Holding.of(layout, state, movable))) {
            Optional<Slot> place = place(profile, search, lifted);
            place.ifPresent(profile::add);
            if (place.isEmpty()) {
                dropped.add(lifted.id());
            } else if (!place.get().equals(lifted.slot())) {
                moved.add(new Move(lifted.id(), Placement.of(layout, place.get())));
            }
        }
        return new Repaired(moved, dropped);
    }

    /** Takes promises out of what carries too much; gives them in the order in which they are to be put back. */
    private static Collection<Holding> lift(Profile profile, List<Holding> holdings) {
        Deque<Holding> lifted = new ArrayDeque<>();
        for (boolean emergency : new boolean[] {false, true}) {
            for (int index = holdings.size() - 1; index >= 0; index--) {
                Holding holding = holdings.get(index);
                if ((holding.category() == Category.EMERGENCY) == emergency
                        && profile.overload(holding.slot(), 0) > 0) {
                    profile.remove(holding.slot());
                    lifted.push(holding);
                }
            }
        }
        return lifted;
    }

    private static Optional<Slot> place(Profile profile, SlotSearch search, Holding lifted) {
        if (profile.fits(lifted.slot())) {
            return Optional.of(lifted.slot());
        }
        return search.best(profile, lifted.noWorse()).or(() -> search.best(profile, lifted.wish()));
    }
}

package org.fairwatt.engine.insert;

import org.fairwatt.engine.profile.Occupancy;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.site.SiteKind;

/**
 * Whether an EVSE of a pool is free for a charge that starts at some second, and which one to take.
 *
 * <p>At a turnover site the plug is taken from the start of the charge to its end and for a buffer; a vehicle that stands
 * there already has it from before. At a dwell site it is taken from the arrival to the departure; where nobody leaves before
 * the arrival, from when somebody does.
 */
final class PlugSearch {

    private int reach;
    private int pluggedFrom;

    /** True when a charge can start at {@code start} in the pool; then {@link #reach} and {@link #pluggedFrom} hold. */
    boolean lookFor(Profile profile, Wish wish, Choice choice, int start) {
        reach = Occupancy.ALWAYS;
        pluggedFrom = Occupancy.NEVER;
        for (int evse : choice.evses()) {
            Occupancy occupancy = profile.occupancy(evse);
            int taken = occupancy.takenUntil(start);
            if (taken <= start) {
                look(wish, choice, start, taken, occupancy.nextAfter(start));
            }
        }
        return reach > start && pluggedFrom <= wish.standing().pluggedBy();
    }

    private void look(Wish wish, Choice choice, int start, int freeFrom, int next) {
        if (choice.siteKind() == SiteKind.TURNOVER) {
            reach = Math.max(reach, next == Occupancy.NEVER ? next : next - wish.bufferS());
            pluggedFrom = Math.max(wish.span().plugIn(start), freeFrom);
        } else if (next >= wish.leavesAt(choice, start)) {
            reach = Occupancy.NEVER;
            pluggedFrom = Math.min(pluggedFrom, Math.max(wish.span().arrival(start), freeFrom));
        }
    }

    /** Until when power may flow as far as the plugs are concerned, s. */
    int reach() {
        return reach;
    }

    /** When the vehicle can plug in first, s. */
    int pluggedFrom() {
        return pluggedFrom;
    }

    /**
     * The place at an EVSE of its own: of those where it can plug in first, the one with the shortest gap that holds it,
     * so that long gaps stay long.
     */
    Slot slot(Profile profile, Wish wish, Choice choice, Candidate place) {
        int until = wish.pluggedUntil(choice, place.start, place.end);
        int best = -1;
        long bestGap = Long.MAX_VALUE;
        for (int evse : choice.evses()) {
            Occupancy occupancy = profile.occupancy(evse);
            int taken = occupancy.takenUntil(place.start);
            int next = occupancy.nextAfter(place.start);
            long gap = (long) next - Math.max(0, taken);
            if (taken <= place.pluggedFrom && next >= until && gap < bestGap) {
                best = evse;
                bestGap = gap;
            }
        }
        return new Slot(
                best, place.pluggedFrom, until, place.start, place.end, place.watts, place.wattHours, wish.category());
    }
}

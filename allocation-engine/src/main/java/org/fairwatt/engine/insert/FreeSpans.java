package org.fairwatt.engine.insert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fairwatt.engine.profile.Claim;
import org.fairwatt.engine.profile.Occupancy;
import org.fairwatt.engine.profile.Profile;

/**
 * When an EVSE that fits a wish is free, and every node above it carries the least power at which the vehicle can be
 * promised a charge there.
 */
final class FreeSpans {

    /** From one second of the grid until another. */
    record Span(int from, int until) {

        boolean contains(int second) {
            return from <= second && second < until;
        }
    }

    private final Profile profile;
    private final int bucketS;
    private final int buckets;
    private final List<Span> spans = new ArrayList<>();

    private FreeSpans(Profile profile) {
        this.profile = profile;
        this.bucketS = profile.layout().grid().bucketSeconds();
        this.buckets = profile.layout().grid().count();
    }

    /** The longest time around {@code second} in which always one EVSE would do, whichever; nothing when none does then. */
    static Span around(int second, Profile profile, Wish wish) {
        FreeSpans free = new FreeSpans(profile);
        wish.choices().forEach(choice -> free.collect(choice, Claim.ofFloor(wish.category())));
        return free.joined(second);
    }

    private void collect(Choice choice, Claim claim) {
        long leastW = choice.stepsW()[choice.stepsW().length - 1];
        long[] freeW = new long[buckets];
        profile.leastFreeW(choice.node(), claim, freeW);
        int from = 0;
        for (int bucket = 0; bucket <= buckets; bucket++) {
            if (bucket == buckets || freeW[bucket] < leastW) {
                int until = bucket * bucketS;
                for (int evse : choice.evses()) {
                    collectGaps(profile.occupancy(evse), from, until);
                }
                from = until + bucketS;
            }
        }
    }

    private void collectGaps(Occupancy occupancy, int from, int until) {
        int second = from;
        while (second < until) {
            int taken = occupancy.takenUntil(second);
            if (taken > second) {
                second = taken;
            } else {
                int next = Math.min(until, occupancy.nextAfter(second));
                spans.add(new Span(second, next));
                second = next;
            }
        }
    }

    private Span joined(int second) {
        spans.sort(Comparator.comparingInt(Span::from));
        Span joined = new Span(0, 0);
        for (Span span : spans) {
            if (span.from() <= joined.until()) {
                joined = new Span(joined.from(), Math.max(joined.until(), span.until()));
            } else if (joined.contains(second)) {
                break;
            } else {
                joined = span;
            }
        }
        return joined.contains(second) ? joined : new Span(second, second);
    }
}

package org.fairwatt.engine.insert;

import java.util.Optional;
import org.fairwatt.engine.profile.Claim;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Slot;

/**
 * Looks through every place that a wish could have and keeps the best.
 *
 * <p>A place is a pool of alike EVSEs, a power step and a start: the wished one, or the border of a bucket after it. From
 * there power flows as long as it is wanted, or as the window, the grid and the next vehicle at the plug allow; so a place
 * gives the most energy that it can, and no other end is worth a look. Keeps scratch arrays: one thread at a time.
 */
public final class SlotSearch {

    private static final int SECONDS_PER_HOUR = 3_600;

    private final int bucketS;
    private final int buckets;
    private final long[] freeW;
    private final PowerRuns runs;
    private final PlugSearch plugs = new PlugSearch();
    private Candidate best = new Candidate();
    private Candidate trial = new Candidate();

    public SlotSearch(Layout layout) {
        this.bucketS = layout.grid().bucketSeconds();
        this.buckets = layout.grid().count();
        this.freeW = new long[buckets];
        this.runs = new PowerRuns(layout.grid());
    }

    /**
     * The best place for {@code wish} beside what {@code profile} holds; empty when none gives the least it needs. Who wants
     * more than the vehicle is likely to take leaves more room for newcomers with it. Where no more than the likely, or the
     * floor, is found in what promises may have, that itself is looked for in more of what there is: nobody gets the floor
     * later, or not at all, for the room that is kept. Without a floor there is nothing to keep.
     */
    public Optional<Slot> best(Profile profile, Wish wish) {
        best.clear();
        weigh(profile, wish);
        if (isWorthMore(wish, wish.likelyWh())) {
            weigh(profile, wish.onlyLikely());
        }
        if (isWorthMore(wish, wish.floorWh())) {
            weigh(profile, wish.onlyFloor());
        }
        Choice chosen = best.choice;
        return chosen == null ? Optional.empty() : Optional.of(plugs.slot(profile, wish, chosen, best));
    }

    /** Whether {@code enoughWh} of what is wanted would do, and no more was found. */
    private boolean isWorthMore(Wish wish, long enoughWh) {
        boolean isLess = enoughWh < wish.wantedWh() && wish.leastWh() <= enoughWh;
        return wish.floorWh() > 0 && isLess && !(best.isThere() && best.wattHours > enoughWh);
    }

    private void weigh(Profile profile, Wish wish) {
        Claim claim = wish.claimOf(wish.wantedWh());
        for (Choice choice : wish.choices()) {
            weigh(profile, wish, choice, claim);
        }
    }

    private void weigh(Profile profile, Wish wish, Choice choice, Claim claim) {
        Span span = wish.span();
        if (span.earliest() >= span.end()) {
            return;
        }
        profile.leastFreeW(choice.node(), claim, freeW);
        runs.measure(freeW, choice.stepsW(), span.earliest() / bucketS, (span.end() - 1) / bucketS);
        int lastStart = Math.min(span.end() - 1, wish.standing().startsBy());
        for (int start = span.earliest(); start <= lastStart; start = nextBorder(start)) {
            if (nothingBetterFrom(start, wish, choice)) {
                return;
            }
            if (plugs.lookFor(profile, wish, choice, start)) {
                weighSteps(wish, choice, start);
            }
        }
    }

    private void weighSteps(Wish wish, Choice choice, int start) {
        long[] stepsW = choice.stepsW();
        int latestEnd = Math.min(wish.span().end(start), plugs.reach());
        for (int step = 0; step < stepsW.length; step++) {
            long watts = stepsW[step];
            int powerEnd = Math.min(latestEnd, runs.until(step, start / bucketS));
            int end = (int) Math.min(powerEnd, start + secondsFor(wish.wantedWh(), watts));
            if (end <= start) {
                continue;
            }
            long wattHours = Math.min(wish.wantedWh(), watts * (end - start) / SECONDS_PER_HOUR);
            if (wattHours >= wish.leastWh() && wish.standing().isMetBy(watts, start, end)) {
                consider(choice, wattHours, start, end, watts);
            }
        }
    }

    private void consider(Choice choice, long wattHours, int start, int end, long watts) {
        trial.choice = choice;
        trial.wattHours = wattHours;
        trial.start = start;
        trial.end = end;
        trial.watts = watts;
        trial.pluggedFrom = plugs.pluggedFrom();
        trial.roomW = Long.MAX_VALUE; // costs a walk over the buckets: only when all else does not decide
        if (trial.isBetterThan(best)) {
            trial.roomW = roomW(start, end, watts);
            if (trial.isBetterThan(best)) {
                Candidate beaten = best;
                best = trial;
                trial = beaten;
            }
        }
    }

    /** No later start can beat one that gives all that is wanted, nor one that gives more than there is time left for. */
    private boolean nothingBetterFrom(int start, Wish wish, Choice choice) {
        if (!best.isThere() || start <= best.start) {
            return false;
        }
        long mostWh = wish.wantedWh();
        if (!wish.span().slides()) {
            mostWh = Math.min(mostWh, choice.stepsW()[0] * (wish.span().end() - start) / SECONDS_PER_HOUR);
        }
        return best.wattHours >= mostWh;
    }

    private long roomW(int start, int end, long watts) {
        long least = Long.MAX_VALUE;
        for (int bucket = start / bucketS; bucket <= (end - 1) / bucketS; bucket++) {
            least = Math.min(least, freeW[bucket] - watts);
        }
        return least;
    }

    private int nextBorder(int second) {
        return (second / bucketS + 1) * bucketS;
    }

    private static long secondsFor(long wattHours, long watts) {
        return (wattHours * SECONDS_PER_HOUR + watts - 1) / watts;
    }
}

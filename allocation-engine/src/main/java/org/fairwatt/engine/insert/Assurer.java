package org.fairwatt.engine.insert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Assurance.Part;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.Claim;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.time.TimeWindow;

/**
 * Promises an energy to who is plugged in already and has no reservation. Keeps no state; any number of threads may use it.
 *
 * <p>Who wants to be sure of all books; who just comes is promised the floor, or {@value #SHARE_PERCENT} % of what is expected to
 * be taken where that is more. On a real month at a third of the power that its cars would have liked, promising more than half
 * to whoever came first left others with nothing, and promising less gave no one anything.
 */
public final class Assurer {

    static final int SHARE_PERCENT = 40;

    private static final int WS_PER_WH = 3_600;
    private static final int SHORTEST_S = 60; // a shorter part of a bucket is not worth switching for

    /**
     * What can be kept for {@code need} beside what {@code profile} holds, as late as possible; empty when that is nothing.
     * More than the floor leaves room for those who come later; so it does where there is no floor, since they are promised two
     * fifths as well, of what begins soon.
     *
     * @param need its first station's pool is where the vehicle is plugged in
     */
    public Optional<Assurance> keep(Profile profile, Need need) {
        Wish wish = Wish.of(profile.layout(), need);
        if (wish.fitsNothing()) {
            return Optional.empty();
        }
        Choice choice = wish.choices().get(0);
        long shareWh = Math.max(wish.floorWh(), wish.wantedWh() * SHARE_PERCENT / 100);
        Claim forFloor = Claim.ofFloor(wish.category());
        Claim forShare = shareWh > wish.floorWh() ? new Claim(wish.category(), 1) : forFloor;
        Assurance share = latest(profile, wish, choice, shareWh, forShare);
        Assurance floor = latest(profile, wish, choice, wish.floorWh(), forFloor);
        return Optional.of(share.energy().compareTo(floor.energy()) >= 0 ? share : floor)
                .filter(best -> !best.energy().isZero());
    }

    private static Assurance latest(Profile profile, Wish wish, Choice choice, long wattHours, Claim claim) {
        Layout layout = profile.layout();
        BucketGrid grid = layout.grid();
        long[] freeW = new long[grid.count()];
        profile.leastFreeW(choice.node(), claim, freeW);
        long mostW = choice.stepsW()[0];
        long leastW = choice.stepsW()[choice.stepsW().length - 1];
        Deque<Part> parts = new ArrayDeque<>();
        long missingWs = wattHours * WS_PER_WH;
        int end = wish.span().end();
        while (end > wish.earliest() && missingWs > 0) {
            int bucket = (end - 1) / grid.bucketSeconds();
            int start = Math.max(wish.earliest(), bucket * grid.bucketSeconds());
            long seconds = (long) end - start;
            long enoughW = Math.max(leastW, -Math.floorDiv(-missingWs, seconds));
            long watts = Math.min(Math.min(mostW, freeW[bucket]), enoughW);
            if (watts >= leastW && seconds >= SHORTEST_S) {
                parts.addFirst(new Part(new TimeWindow(grid.at(start), grid.at(end)), new Power(watts)));
                missingWs -= watts * seconds;
            }
            end = start;
        }
        return new Assurance(parts.stream().toList(), grid.at(wish.span().end()));
    }
}

package org.fairwatt.engine.profile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;

/**
 * What is left in a cluster: power per node and bucket, and time per EVSE. A charge loads each bucket that it touches
 * with its full power, at its EVSE's node and at every node above. What is left is negative where promises are above a
 * limit that was lowered after them.
 */
public final class Profile {

    /** More than any node carries, and far from overflow. */
    private static final long UNLIMITED = 1L << 50;

    private final Layout layout;
    private final long[][] freeW;
    private final RootLoad rootLoad;
    private final Occupancy[] occupancies;

    Profile(Layout layout, long[][] freeW, RootLoad rootLoad, Occupancy[] occupancies) {
        this.layout = layout;
        this.freeW = freeW;
        this.rootLoad = rootLoad;
        this.occupancies = occupancies;
    }

    /** The cluster with nobody in it. */
    public static Profile empty(Layout layout) {
        long[][] freeW = layout.nodes().stream()
                .map(node ->
                        node.available().stream().mapToLong(Profile::bounded).toArray())
                .toArray(long[][]::new);
        return new Profile(layout, freeW, new RootLoad(layout.rations(), freeW[0].clone()), freeOccupancies(layout));
    }

    /** The cluster with all that is promised in {@code state}. */
    public static Profile of(Layout layout, ClusterState state) {
        Profile profile = empty(layout);
        state.commitments().forEach(commitment -> profile.add(layout.slotOf(commitment)));
        return profile;
    }

    /** The same in a layout of its own. */
    public static Profile of(ClusterState state) {
        return of(new Layout(state), state);
    }

    /** The same cluster, if {@code node} had no limit. */
    public Profile withoutLimitOf(int node) {
        long[][] relaxed = freeW.clone();
        relaxed[node] = unlimited();
        return new Profile(layout, relaxed, node == 0 ? withoutRations().rootLoad : rootLoad, occupancies);
    }

    /** The same cluster, if no node had a limit. */
    public Profile withoutLimits() {
        long[][] relaxed =
                IntStream.range(0, freeW.length).mapToObj(node -> unlimited()).toArray(long[][]::new);
        return new Profile(layout, relaxed, withoutRations().rootLoad, occupancies);
    }

    /** The same cluster, if nothing of it were kept for anybody. */
    public Profile withoutRations() {
        return new Profile(layout, freeW, new RootLoad(Rations.NONE, freeW[0]), occupancies);
    }

    /** The same cluster, if {@code ration} did not keep anything of it. */
    public Profile without(Ration ration) {
        return new Profile(layout, freeW, rootLoad.without(ration), occupancies);
    }

    /** The same cluster, if nobody were plugged in anywhere. */
    public Profile withoutVehicles() {
        return new Profile(layout, freeW, rootLoad, freeOccupancies(layout));
    }

    public Layout layout() {
        return layout;
    }

    public void add(Slot slot) {
        occupancies[slot.evse()].add(slot.pluggedFrom(), slot.pluggedUntil());
        load(slot, slot.watts());
    }

    public void remove(Slot slot) {
        occupancies[slot.evse()].remove(slot.pluggedFrom(), slot.pluggedUntil());
        load(slot, -slot.watts());
    }

    RootLoad rootLoad() {
        return rootLoad;
    }

    public Occupancy occupancy(int evse) {
        return occupancies[evse];
    }

    /** What {@code node} has left in {@code bucket}, W; negative when it carries too much. */
    public long freeW(int node, int bucket) {
        return freeW[node][bucket];
    }

    /**
     * Writes into {@code least} what is left to {@code claim} in each bucket at {@code node} and all nodes above, whichever
     * is least, W.
     */
    public void leastFreeW(int node, Claim claim, long[] least) {
        System.arraycopy(freeW[node], 0, least, 0, least.length);
        for (int above = layout.parent(node); above >= 0; above = layout.parent(above)) {
            long[] free = freeW[above];
            for (int bucket = 0; bucket < least.length; bucket++) {
                least[bucket] = Math.min(least[bucket], free[bucket]);
            }
        }
        for (int bucket = layout.rations().keptFrom(); bucket < least.length; bucket++) {
            least[bucket] = Math.min(least[bucket], rootLoad.leftW(claim, bucket, freeW[0][bucket]));
        }
    }

    /** True when {@code slot} can be added without taking an EVSE twice or passing a limit. */
    public boolean fits(Slot slot) {
        return occupancies[slot.evse()].takenBetween(slot.pluggedFrom(), slot.pluggedUntil()) == 0
                && overload(slot, slot.watts()) == 0;
    }

    /**
     * By how much the buckets that {@code slot} touches would be above their limits and rations if {@code watts} of its
     * category came on top, W, summed over nodes and buckets.
     */
    public long overload(Slot slot, long watts) {
        long overload = 0;
        int last = lastBucket(slot);
        for (int node = layout.evse(slot.evse()).node(); node >= 0; node = layout.parent(node)) {
            for (int bucket = firstBucket(slot); bucket <= last; bucket++) {
                overload += Math.max(0, watts - freeW[node][bucket]);
            }
        }
        for (int bucket = Math.max(firstBucket(slot), layout.rations().keptFrom()); bucket <= last; bucket++) {
            overload += rootLoad.excessW(bucket, freeW[0][bucket], slot.category(), watts);
        }
        return overload;
    }

    /**
     * How full the transformer is while {@code slot} charges: the squares of the shares that promises have of what it carries
     * for charging, in millionths, summed over the buckets that {@code slot} touches. A bucket that is full, or above its
     * limit, counts 1,000,000; one in which nothing may be charged counts nothing. Squares, so that of two profiles with the
     * same energy the flatter one has less.
     */
    public long fullness(Slot slot) {
        long fullness = 0;
        int last = lastBucket(slot);
        for (int bucket = firstBucket(slot); bucket <= last; bucket++) {
            fullness += rootLoad.squaredShare(bucket, freeW[0][bucket]);
        }
        return fullness;
    }

    private void load(Slot slot, long watts) {
        int last = lastBucket(slot);
        for (int node = layout.evse(slot.evse()).node(); node >= 0; node = layout.parent(node)) {
            for (int bucket = firstBucket(slot); bucket <= last; bucket++) {
                freeW[node][bucket] -= watts;
            }
        }
        for (int bucket = firstBucket(slot); bucket <= last; bucket++) {
            rootLoad.add(slot.category(), bucket, watts);
        }
    }

    private int firstBucket(Slot slot) {
        return Math.max(0, Math.floorDiv(slot.chargeFrom(), layout.grid().bucketSeconds()));
    }

    private int lastBucket(Slot slot) {
        BucketGrid grid = layout.grid();
        return Math.min(grid.count() - 1, Math.floorDiv(slot.chargeUntil() - 1, grid.bucketSeconds()));
    }

    /** {@code power} in W, far from overflow. */
    static long bounded(Power power) {
        return Math.min(power.watts(), UNLIMITED);
    }

    private long[] unlimited() {
        long[] free = new long[layout.grid().count()];
        Arrays.fill(free, UNLIMITED);
        return free;
    }

    private static Occupancy[] freeOccupancies(Layout layout) {
        return IntStream.range(0, layout.evseCount())
                .mapToObj(evse -> new Occupancy())
                .toArray(Occupancy[]::new);
    }
}

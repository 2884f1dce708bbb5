package org.fairwatt.engine.profile;

import org.fairwatt.reservation.Category;

/** What each category has of the transformer's power, per bucket, against what the rations leave it. */
final class RootLoad {

    private static final long FULL = 1_000; // shares are thousandths

    private final Rations rations;
    private final long[] availableW;
    private final long[] fleetW;
    private final long[] emergencyW;

    /** @param availableW per bucket, what the transformer carries for charging */
    RootLoad(Rations rations, long[] availableW) {
        this(rations, availableW, new long[availableW.length], new long[availableW.length]);
    }

    /**
     * @param fleetW per bucket, what fleets have of it
     * @param emergencyW per bucket, what emergencies have
     */
    RootLoad(Rations rations, long[] availableW, long[] fleetW, long[] emergencyW) {
        this.rations = rations;
        this.availableW = availableW;
        this.fleetW = fleetW;
        this.emergencyW = emergencyW;
    }

    /** The same load, if {@code ration} did not count. Both count what is added to either. */
    RootLoad without(Ration ration) {
        return new RootLoad(rations.without(ration), availableW, fleetW, emergencyW);
    }

    void add(Category category, int bucket, long watts) {
        switch (category) {
            case FLEET -> fleetW[bucket] += watts;
            case EMERGENCY -> emergencyW[bucket] += watts;
            case PUBLIC -> {
                // nothing is rationed by it
            }
        }
    }

    /** What {@code category}, which is not the public, has in {@code bucket}, W. */
    long heldW(Category category, int bucket) {
        return (category == Category.FLEET ? fleetW : emergencyW)[bucket];
    }

    /**
     * What of {@code freeW} at the transformer is left to {@code claim}, W; negative when it has more than its ration
     * already.
     */
    long leftW(Claim claim, int bucket, long freeW) {
        if (bucket < rations.keptFrom() || claim.category() == Category.EMERGENCY) {
            return freeW;
        }
        long left = freeW - unusedReserveW(bucket, 0);
        left -= share(bucket, rations.newcomersPercent()) * claim.rooms();
        return claim.category() == Category.FLEET ? Math.min(left, fleetLeftW(bucket, 0)) : left;
    }

    /**
     * By how much fleets, and all but emergencies, would have more than their rations, W.
     *
     * @param freeW what the transformer has left
     * @param category who would take ...
     * @param moreW ... so much more of it
     */
    long excessW(int bucket, long freeW, Category category, long moreW) {
        if (bucket < rations.keptFrom()) {
            return 0;
        }
        long reserveW = unusedReserveW(bucket, category == Category.EMERGENCY ? moreW : 0);
        long fleetsLeftW = fleetLeftW(bucket, category == Category.FLEET ? moreW : 0);
        return Math.max(0, reserveW - Math.max(0, freeW - moreW)) + Math.max(0, -fleetsLeftW);
    }

    /** The square of what share of the transformer is taken, in millionths: 1,000,000 when {@code freeW} of it is nothing. */
    long squaredShare(int bucket, long freeW) {
        long takenW = availableW[bucket] - Math.max(0, freeW);
        long share = FULL * Math.max(0, takenW) / Math.max(1, availableW[bucket]);
        return share * share;
    }

    private long unusedReserveW(int bucket, long moreW) {
        return Math.max(0, share(bucket, rations.reservePercent()) - emergencyW[bucket] - moreW);
    }

    private long fleetLeftW(int bucket, long moreW) {
        return rations.fleetPercent() == 100
                ? Long.MAX_VALUE
                : share(bucket, rations.fleetPercent()) - fleetW[bucket] - moreW;
    }

    private long share(int bucket, int percent) {
        return availableW[bucket] * percent / 100;
    }
}

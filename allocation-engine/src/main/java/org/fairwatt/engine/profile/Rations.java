package org.fairwatt.engine.profile;

import org.fairwatt.policy.QuotaPolicy;

/**
 * How a cluster's power is kept for those who would otherwise find none. It is kept at the transformer, and only in
 * buckets that begin so late that somebody may still come for it; what is nearer is anybody's.
 *
 * @param fleetPercent the most of the transformer's power that fleets have; 0 to 100 %
 * @param reservePercent what only emergencies may have; 0 to 50 %
 * @param newcomersPercent what promises beyond the floor leave to the floors of those who come later; 0 to 80 %
 * @param keptFrom index of the first bucket in which anything is kept; 0 or more
 */
public record Rations(int fleetPercent, int reservePercent, int newcomersPercent, int keptFrom) {

    /** Everything for whoever comes first. */
    public static final Rations NONE = new Rations(100, 0, 0, Integer.MAX_VALUE);

    public Rations {
        requirePercent("fleets", fleetPercent, 100);
        requirePercent("emergencies", reservePercent, 50);
        requirePercent("newcomers", newcomersPercent, 80);
        if (keptFrom < 0) {
            throw new IllegalArgumentException("The first bucket (%d) must not be negative.".formatted(keptFrom));
        }
    }

    /** Those of a policy in {@code grid}, whose first bucket is the present one. */
    public static Rations of(QuotaPolicy quotas, int newcomersPercent, BucketGrid grid) {
        long release = quotas.release().toSeconds();
        int nearBuckets = (int) ((release + grid.bucketSeconds() - 1) / grid.bucketSeconds());
        return new Rations(
                quotas.fleetSharePercent(), quotas.emergencyReservePercent(), newcomersPercent, nearBuckets + 1);
    }

    /** The same, if {@code ration} were not. */
    Rations without(Ration ration) {
        return switch (ration) {
            case FLOORS_OF_OTHERS -> new Rations(fleetPercent, reservePercent, 0, keptFrom);
            case FLEET_SHARE -> new Rations(100, reservePercent, newcomersPercent, keptFrom);
            case EMERGENCY_RESERVE -> new Rations(fleetPercent, 0, newcomersPercent, keptFrom);
        };
    }

    boolean keepNothing() {
        return fleetPercent == 100 && reservePercent == 0 && newcomersPercent == 0;
    }

    private static void requirePercent(String whom, int percent, int most) {
        if (percent < 0 || percent > most) {
            throw new IllegalArgumentException(
                    "What is kept for %s (%d %%) must be between 0 and %d %%.".formatted(whom, percent, most));
        }
    }
}

package org.fairwatt.benchmarks.policy;

import java.util.List;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;

/**
 * Least laxity first ({@code llf}): full rate to whom could wait the shortest. Laxity is the time left until the departure that
 * was told, less the time that the missing energy takes at full rate. Who should have left, or has got all that was asked
 * for, comes last.
 */
final class LeastLaxity implements ReplayPolicy {
    private final SiteLimits site;

    LeastLaxity(SiteLimits site) {
        this.site = site;
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        return Ranking.serve(
                site.capW(),
                vehicles,
                Ranking.stillNeedyFirst(now)
                        .thenComparingDouble(vehicle -> laxityS(now, vehicle))
                        .thenComparing(Ranking.BY_ARRIVAL));
    }

    /** Below zero for whom it is too late to get all. */
    static double laxityS(long now, PluggedVehicle vehicle) {
        return vehicle.toldDeparture() - now - (double) vehicle.missingWs() / vehicle.maxRateW();
    }
}

package org.fairwatt.benchmarks.policy;

import java.util.List;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;

/**
 * Earliest deadline first ({@code edf}): full rate in the order of the departures that were told. Who should have left, or
 * has got all that was asked for, comes last.
 */
final class EarliestDeadline implements ReplayPolicy {
    private final SiteLimits site;

    EarliestDeadline(SiteLimits site) {
        this.site = site;
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        return Ranking.serve(
                site.capW(),
                vehicles,
                Ranking.stillNeedyFirst(now)
                        .thenComparingLong(PluggedVehicle::toldDeparture)
                        .thenComparing(Ranking.BY_ARRIVAL));
    }
}

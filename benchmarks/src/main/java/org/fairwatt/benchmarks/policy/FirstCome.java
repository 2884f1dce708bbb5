package org.fairwatt.benchmarks.policy;

import java.util.List;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;

/** First come, first served ({@code fcfs}): full rate in the order of arrival. */
final class FirstCome implements ReplayPolicy {
    private final SiteLimits site;

    FirstCome(SiteLimits site) {
        this.site = site;
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        return Ranking.serve(site.capW(), vehicles, Ranking.BY_ARRIVAL);
    }
}

package org.fairwatt.benchmarks.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.ReplayPolicy;
import org.fairwatt.benchmarks.replay.SiteLimits;

/**
 * Equal shares for all who draw ({@code round-robin}), as turns that are taken very quickly would give; what one can't take goes to
 * the others (max-min fair). Odd watts go one each to those who can take most.
 */
final class RoundRobin implements ReplayPolicy {
    private final SiteLimits site;

    RoundRobin(SiteLimits site) {
        this.site = site;
    }

    @Override
    public long[] share(long now, List<PluggedVehicle> vehicles) {
        long[] watts = new long[vehicles.size()];
        List<Integer> smallestFirst = IntStream.range(0, watts.length)
                .filter(index -> vehicles.get(index).isDrawing())
                .boxed()
                .sorted(Comparator.comparingLong(index -> vehicles.get(index).maxRateW()))
                .toList();
        long left = site.capW();
        int waiting = smallestFirst.size();
        for (int index : smallestFirst) {
            watts[index] = Math.min(left / waiting, vehicles.get(index).maxRateW());
            left -= watts[index];
            waiting--;
        }
        return watts;
    }
}

package org.fairwatt.benchmarks.policy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.benchmarks.replay.PluggedVehicle;

/** Gives the full rate to one car after the other, until the cap is used up. Work-conserving. */
final class Ranking {
    /** Who came first; of those who came in the same second, who stands first in the log. */
    static final Comparator<PluggedVehicle> BY_ARRIVAL =
            Comparator.comparingLong(PluggedVehicle::arrival).thenComparingInt(PluggedVehicle::session);

    private Ranking() {}

    /** Who said to need nothing more comes after all others. */
    static Comparator<PluggedVehicle> stillNeedyFirst(long now) {
        return Comparator.comparing(vehicle -> vehicle.isBeyondWhatWasTold(now)); // false comes before true
    }

    /**
     * @param capW for all together, W
     * @param order who gets power before whom
     * @return W for each of {@code vehicles}; full ones get none
     */
    static long[] serve(long capW, List<PluggedVehicle> vehicles, Comparator<PluggedVehicle> order) {
        long[] watts = new long[vehicles.size()];
        int[] ranked = IntStream.range(0, watts.length)
                .filter(index -> vehicles.get(index).isDrawing())
                .boxed()
                .sorted((a, b) -> order.compare(vehicles.get(a), vehicles.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        long left = capW;
        for (int index : ranked) {
            watts[index] = Math.min(left, vehicles.get(index).maxRateW());
            left -= watts[index];
        }
        return watts;
    }
}

package org.fairwatt.benchmarks.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the town's drivers ask for: some energy within four hours, at one to three stations beside each other. */
public final class Wishes {
    private static final Duration WINDOW = Duration.ofHours(4);
    private static final Duration SOONEST = Duration.ofMinutes(10);
    private static final Duration HORIZON = Duration.ofHours(48).minusMinutes(10); // a run takes its time
    private static final int MOST_STATIONS = 3;
    private static final int LEAST_WH = 6_000;
    private static final int MOST_WH = 20_000;

    private final List<String> stations;
    private final Clock clock;
    private final Random random;

    /** @param seed the same one gives the same wishes */
    Wishes(List<String> stations, Clock clock, long seed) {
        this.stations = List.copyOf(stations);
        this.clock = clock;
        this.random = new Random(seed);
    }

    /**
     * A wish for {@code vehicle} in one part of the time that slots are given out for, so that its wishes don't overlap.
     *
     * @param part from 0 to {@code parts} - 1
     */
    public Map<String, Object> next(String vehicle, int part, int parts) {
        Duration all = HORIZON.minus(SOONEST);
        Duration each = all.dividedBy(parts);
        long slack = each.minus(WINDOW).toMinutes();
        Instant start = clock.instant()
                .plus(SOONEST)
                .plus(each.multipliedBy(part))
                .plus(Duration.ofMinutes((long) (random.nextDouble() * slack)));
        return Map.of(
                "vehicleId", vehicle,
                "stationIds", someStations(),
                "energyWh", LEAST_WH + random.nextInt(MOST_WH - LEAST_WH),
                "earliestStart", start.toString(),
                "latestEnd", start.plus(WINDOW).toString());
    }

    private List<String> someStations() {
        int first = random.nextInt(stations.size());
        int count = 1 + random.nextInt(MOST_STATIONS);
        List<String> some = new ArrayList<>();
        for (int step = 0; step < Math.min(count, stations.size()); step++) {
            some.add(stations.get((first + step) % stations.size()));
        }
        return some;
    }
}

package org.fairwatt.benchmarks.town;

import java.time.Duration;

/**
 * How large the town is and how long it is measured.
 *
 * @param alias of its tenant
 * @param sites each with a transformer, 5 stations and 50 EVSEs
 * @param holders drivers whose slots are in the books
 * @param askers drivers who request
 * @param visitors drivers who look at their home screen, with one vehicle each
 * @param vehiclesEach of a holder and an asker, at most 20 by the API's rule; a vehicle may hold two slots
 * @param fewSubscribers how many listen first
 * @param manySubscribers how many listen then
 * @param events what they are told
 * @param lasting of each stage of requests
 * @param warmUp before it, not counted
 */
public record Size(
        String alias,
        int sites,
        int holders,
        int askers,
        int visitors,
        int vehiclesEach,
        int fewSubscribers,
        int manySubscribers,
        int events,
        Duration lasting,
        Duration warmUp) {

    static final int SLOTS_PER_VEHICLE = 2; // the default policy's most

    /** 500 EVSEs and 3,000 slots in the books. */
    public static final Size FULL =
            new Size("bench-town", 10, 75, 30, 45, 20, 200, 2_000, 8, Duration.ofSeconds(60), Duration.ofSeconds(30));

    /** Only to see that it works. */
    public static final Size SMALL =
            new Size("bench-hamlet", 1, 3, 2, 2, 10, 10, 40, 2, Duration.ofSeconds(2), Duration.ofSeconds(1));

    public int evses() {
        return sites * TownSite.EVSES;
    }

    /** How many slots should be in the books. */
    public int slots() {
        return holders * vehiclesEach * SLOTS_PER_VEHICLE;
    }
}

package org.fairwatt.benchmarks.log;

import java.time.Duration;

/**
 * What a driver tells when plugging in.
 *
 * @param energyWs the energy asked for, 0 or more, W·s
 * @param departure when the driver says to leave, epoch s
 */
public record Told(long energyWs, long departure) {
    /** Nobody says to stay for less: slots aren't given out for less either. */
    static final long SHORTEST_STAY_S = Duration.ofMinutes(15).toSeconds();

    private static final long WS_PER_KWH = 3_600_000;
    private static final long LIARS_HURRY_S = Duration.ofHours(2).toSeconds();
    private static final long LIARS_GREED_WS = 10 * WS_PER_KWH;

    public Told {
        if (energyWs < 0) {
            throw new IllegalArgumentException(
                    "The energy asked for (%d W·s) must not be negative.".formatted(energyWs));
        }
    }

    /** What the same driver tells who wants to be served before others: 2 h less time, 10 kWh more. */
    Told exaggerated(long arrival) {
        long earliest = Math.max(departure - LIARS_HURRY_S, arrival + SHORTEST_STAY_S);
        return new Told(energyWs + LIARS_GREED_WS, Math.min(departure, earliest));
    }
}

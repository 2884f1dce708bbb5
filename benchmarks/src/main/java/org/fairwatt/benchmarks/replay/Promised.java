package org.fairwatt.benchmarks.replay;

/**
 * What a driver was told to get: at least so much energy, flowing from {@code start}, by {@code by}.
 *
 * @param start when power is to flow first, epoch s
 * @param energyWh at least that much, more than 0, Wh
 * @param by until when, after {@code start}, epoch s
 * @param moves how often it was announced anew since the car was plugged in, 0 or more
 */
public record Promised(long start, long energyWh, long by, int moves) {
    public Promised {
        if (energyWh <= 0) {
            throw new IllegalArgumentException("The promised energy (%d Wh) must be positive.".formatted(energyWh));
        }
        if (by <= start) {
            throw new IllegalArgumentException(
                    "The end of the promise (%d) must be after its start (%d).".formatted(by, start));
        }
        if (moves < 0) {
            throw new IllegalArgumentException("The promise can't have been moved %d times.".formatted(moves));
        }
    }

    /** A promise that is made for the first time. */
    public static Promised first(long start, long energyWh, long by) {
        return new Promised(start, energyWh, by, 0);
    }

    /** The same driver is told something else instead. */
    public Promised movedTo(long newStart, long newEnergyWh, long newBy) {
        return new Promised(newStart, newEnergyWh, newBy, moves + 1);
    }
}

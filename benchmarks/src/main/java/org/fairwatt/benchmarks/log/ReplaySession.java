package org.fairwatt.benchmarks.log;

/**
 * A session of the log.
 *
 * @param index its place in the replay, from 0, in the order of arrival
 * @param station the EVSE that was used
 * @param arrival epoch s
 * @param departure {@code arrival} or later, epoch s
 * @param demandWs what the car takes if it is given enough, more than 0, W·s
 * @param stated what the driver stated, or would have stated
 */
public record ReplaySession(int index, String station, long arrival, long departure, long demandWs, Told stated) {
    public ReplaySession {
        if (departure < arrival) {
            throw new IllegalArgumentException(
                    "The departure (%d) must not be before the arrival (%d).".formatted(departure, arrival));
        }
        if (demandWs <= 0) {
            throw new IllegalArgumentException("The demand (%d W·s) must be positive.".formatted(demandWs));
        }
    }

    /** What the policy is told. */
    public Told told(Information information) {
        return switch (information) {
            case ACTUAL -> new Told(demandWs, departure);
            case STATED -> stated;
        };
    }
}

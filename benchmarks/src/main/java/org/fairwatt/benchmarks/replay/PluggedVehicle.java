package org.fairwatt.benchmarks.replay;

/**
 * A car at its station, as it can be seen at one instant. What its driver told may be wrong; what flowed is measured.
 *
 * @param session the session's index in the replay, the same at every instant
 * @param station the EVSE's name
 * @param arrival when it was plugged in, epoch s
 * @param toldWs the energy that the driver asked for, 0 or more, W·s
 * @param toldDeparture when the driver said to leave, epoch s; it may have passed
 * @param deliveredWs what has flowed so far, W·s
 * @param isDrawing whether it takes power when it is given some; false from when it is full
 * @param maxRateW the most that it takes, W
 */
public record PluggedVehicle(
        int session,
        String station,
        long arrival,
        long toldWs,
        long toldDeparture,
        long deliveredWs,
        boolean isDrawing,
        long maxRateW) {

    /** What is missing to the energy that was told, 0 or more, W·s. */
    public long missingWs() {
        return Math.max(0, toldWs - deliveredWs);
    }

    /** Whether the driver should have left by now, or has got all that was asked for: nothing more was told to need. */
    public boolean isBeyondWhatWasTold(long now) {
        return now >= toldDeparture || missingWs() == 0;
    }
}

package org.fairwatt.benchmarks.replay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a site's power is shared: the one seam between the replay and what is tried out. A policy is made for one run and
 * never sees the log, only what is told to it here, in the order of time. At one instant the replay tells first who left,
 * then who came, and then asks for the shares.
 */
public interface ReplayPolicy {

    /**
     * A car was plugged in, and its driver told energy and departure.
     *
     * @param now epoch s
     * @return what the driver is promised; empty from a policy that promises nothing
     */
    default Optional<Promised> pluggedIn(long now, PluggedVehicle vehicle) {
        return Optional.empty();
    }

    /**
     * A car was unplugged. What truly happened is known now: it left at {@code now}, took {@code deliveredWs}, and was full
     * unless it {@code isDrawing} still. A policy may learn from that.
     *
     * @param now epoch s
     */
    default void unplugged(long now, PluggedVehicle vehicle) {}

    /**
     * Shares the power from now on, until it is asked again: at the next border of a bucket, or when a car comes, leaves or
     * becomes full.
     *
     * @param now epoch s
     * @param vehicles all that are plugged in, full ones too, in the order of their plugging in
     * @return W for each vehicle, from 0 to its {@link PluggedVehicle#maxRateW}; their sum should not exceed the cap
     */
    long[] share(long now, List<PluggedVehicle> vehicles);

    /**
     * The promise to a session that is plugged in, as it stands now; the replay asks after each {@link #share}.
     *
     * @return empty if there is none
     */
    default Optional<Promised> promiseOf(int session) {
        return Optional.empty();
    }

    /**
     * How long a car that was just plugged in is planned to wait for its first power, from now on; the replay asks once, after
     * the first {@link #share} that the car is part of.
     *
     * @return zero or more; empty from a policy that plans nothing
     */
    default Optional<Duration> plannedWait(int session) {
        return Optional.empty();
    }
}

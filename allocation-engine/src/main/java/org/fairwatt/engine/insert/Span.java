package org.fairwatt.engine.insert;

import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.time.TimeWindow;

/**
 * When a vehicle is there, in seconds since the grid's origin.
 *
 * @param arrival where the plug stays in for the whole stay, it goes in here if it can
 * @param earliest power flows not before
 * @param end power flows not after; within the grid
 * @param leaves the vehicle goes; may lie after the grid
 * @param slides whether the stay may begin at any time in the grid, keeping its length
 */
record Span(int arrival, int earliest, int end, int leaves, boolean slides) {

    /** The part of {@code window} that lies within the grid. A window that began before the grid begins with it. */
    static Span of(BucketGrid grid, TimeWindow window) {
        int arrival = Math.max(0, grid.secondsUp(window.start()));
        int leaves = grid.secondsDown(window.end());
        return new Span(arrival, arrival, Math.min(leaves, grid.horizonSeconds()), leaves, false);
    }

    Span pluggedFrom(int plugged) {
        return new Span(plugged, earliest, end, leaves, slides);
    }

    Span sliding(int horizon) {
        return new Span(arrival, earliest, horizon, leaves, true);
    }

    /** Power that starts at {@code start} flows not after. */
    int end(int start) {
        return slides ? Math.min(end, departure(start)) : end;
    }

    /** When the vehicle goes, if power starts at {@code start}. */
    int departure(int start) {
        return slides ? start + leaves - earliest : leaves;
    }

    /** When it takes a plug that is taken only for the charge: with the power, but where it stands already. */
    int plugIn(int start) {
        return arrival < earliest ? arrival : start;
    }

    /** When it would like to plug in, if power starts at {@code start}. */
    int arrival(int start) {
        return slides ? start : arrival;
    }
}

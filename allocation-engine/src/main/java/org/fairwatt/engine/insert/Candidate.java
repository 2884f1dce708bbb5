package org.fairwatt.engine.insert;

import org.jspecify.annotations.Nullable;

/**
 * A place under consideration. There are two per search, used over and over, since a search weighs thousands of them.
 *
 * <p>The order of preference is here and nowhere else.
 */
final class Candidate {

    @Nullable
    Choice choice;

    long wattHours;
    int start;
    int end;
    int pluggedFrom;
    long watts;
    long roomW;

    boolean isThere() {
        return choice != null;
    }

    void clear() {
        choice = null;
    }

    /**
     * Most energy; then the earliest start; then a bay that is not an accessible one; then the station liked most; then
     * the earliest end; then the earliest plug; then most room left above it, which keeps peaks low.
     */
    boolean isBetterThan(Candidate other) {
        Choice mine = choice;
        Choice theirs = other.choice;
        if (mine == null || theirs == null) {
            return mine != null;
        }
        if (wattHours != other.wattHours) {
            return wattHours > other.wattHours;
        }
        if (start != other.start) {
            return start < other.start;
        }
        if (mine.accessible() != theirs.accessible()) {
            return theirs.accessible();
        }
        if (mine.rank() != theirs.rank()) {
            return mine.rank() < theirs.rank();
        }
        if (end != other.end) {
            return end < other.end;
        }
        if (pluggedFrom != other.pluggedFrom) {
            return pluggedFrom < other.pluggedFrom;
        }
        return roomW > other.roomW;
    }
}

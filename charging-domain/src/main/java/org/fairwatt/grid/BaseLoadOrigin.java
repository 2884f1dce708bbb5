package org.fairwatt.grid;

import java.time.Duration;
import java.time.Instant;

/** Where a base load is known from. */
public sealed interface BaseLoadOrigin {

    /** Whether one may plan on it at {@code now} as on something known. */
    boolean isFreshAt(Instant now);

    /** Somebody's estimate: never fresh. */
    record Estimated() implements BaseLoadOrigin {

        @Override
        public boolean isFreshAt(Instant now) {
            return false;
        }
    }

    /**
     * Counted from measurements.
     *
     * @param asOf when the last of them was made
     * @param staleAfter from this age on they say little about today; 1 hour to 366 days
     */
    record Measured(Instant asOf, Duration staleAfter) implements BaseLoadOrigin {

        /** What a house draws depends on the weather, and a week-old one says little of today's. */
        public static final Duration USUAL_STALE_AFTER = Duration.ofDays(7);

        /** A year says something of each season, and more than one says nothing of today. */
        public static final Duration LONGEST_STALE_AFTER = Duration.ofDays(366);

        private static final Duration SHORTEST_STALE_AFTER = Duration.ofHours(1);

        public Measured {
            if (staleAfter.compareTo(SHORTEST_STALE_AFTER) < 0 || staleAfter.compareTo(LONGEST_STALE_AFTER) > 0) {
                throw new IllegalArgumentException(
                        "A base load is stale after 1 hour to 366 days, not after %s.".formatted(staleAfter));
            }
        }

        @Override
        public boolean isFreshAt(Instant now) {
            return now.isBefore(asOf.plus(staleAfter));
        }
    }
}

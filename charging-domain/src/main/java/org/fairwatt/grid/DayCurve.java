package org.fairwatt.grid;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;

/**
 * A power for each quarter of an hour of the local day.
 *
 * @param quarterHours 96 values, from local midnight on
 */
public record DayCurve(List<Power> quarterHours) {

    /** Quarters of an hour in a day. */
    public static final int QUARTERS = 96;

    static final DayCurve ZERO = new DayCurve(Collections.nCopies(QUARTERS, Power.ZERO));

    private static final int QUARTER_MINUTES = 15;
    private static final int HOUR_MINUTES = 60;

    public DayCurve {
        quarterHours = List.copyOf(quarterHours);
        if (quarterHours.size() != QUARTERS) {
            throw new IllegalArgumentException(
                    "A base load has %d values, one for each quarter of an hour; this one has %d."
                            .formatted(QUARTERS, quarterHours.size()));
        }
    }

    static DayCurve ofWatts(long[] watts) {
        return new DayCurve(Arrays.stream(watts).mapToObj(Power::new).toList());
    }

    long[] watts() {
        return quarterHours.stream().mapToLong(Power::watts).toArray();
    }

    /** What it says for the quarter of an hour that {@code local} falls in. */
    Power at(ZonedDateTime local) {
        return quarterHours.get((local.getHour() * HOUR_MINUTES + local.getMinute()) / QUARTER_MINUTES);
    }

    /** The first quarter of an hour in which this curve is above {@code other}; empty when it never is. */
    public OptionalInt firstAbove(DayCurve other) {
        return IntStream.range(0, QUARTERS)
                .filter(quarter -> quarterHours.get(quarter).isMoreThan(other.quarterHours.get(quarter)))
                .findFirst();
    }
}

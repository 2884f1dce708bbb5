package org.fairwatt.grid;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.fairwatt.energy.Power;

/**
 * What else hangs on the transformer, for each quarter of an hour of the local day.
 *
 * @param quarterHours 96 values, from local midnight on
 * @param zone the zone of that midnight
 */
public record BaseLoad(List<Power> quarterHours, ZoneId zone) {

    /** Quarters of an hour in a day. */
    public static final int QUARTERS = 96;

    private static final int QUARTER_MINUTES = 15;

    public BaseLoad {
        quarterHours = List.copyOf(quarterHours);
        if (quarterHours.size() != QUARTERS) {
            throw new IllegalArgumentException(
                    "A base load has 96 values, one for each quarter of an hour; this one has %d."
                            .formatted(quarterHours.size()));
        }
    }

    public static BaseLoad none(ZoneId zone) {
        return new BaseLoad(java.util.Collections.nCopies(QUARTERS, Power.ZERO), zone);
    }

    static BaseLoad ofWatts(long[] watts, ZoneId zone) {
        return new BaseLoad(Arrays.stream(watts).mapToObj(Power::new).toList(), zone);
    }

    /** The base load in the quarter of an hour that {@code instant} falls in. */
    public Power at(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return quarterHours.get((local.getHour() * 60 + local.getMinute()) / QUARTER_MINUTES);
    }

    long[] watts() {
        return quarterHours.stream().mapToLong(Power::watts).toArray();
    }
}

package org.fairwatt.charging.stations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What else hangs on a transformer, as written. Each list has 96 values, one for each quarter of an hour of the local day,
 * or none.
 *
 * @param medianW what it is in half of the days, W
 * @param p95W what it stays within in 95 % of the days, W; none when it is the median
 * @param p99W the same for 99 %, W; none when it is that of 95 %
 * @param measuredAt when the last of the measurements was made that it is counted from; empty when it is an estimate
 * @param staleAfterHours the age from which they say little, h
 */
public record NewBaseLoad(
        List<Long> medianW,
        List<Long> p95W,
        List<Long> p99W,
        Optional<Instant> measuredAt,
        Optional<Long> staleAfterHours) {

    public NewBaseLoad {
        medianW = List.copyOf(medianW);
        p95W = List.copyOf(p95W);
        p99W = List.copyOf(p99W);
    }

    /** An estimate without quantiles. */
    public static NewBaseLoad estimated(List<Long> watts) {
        return new NewBaseLoad(watts, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}

package org.fairwatt.charging.stations;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.charging.input.Field;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.BaseLoadOrigin;
import org.fairwatt.grid.BaseLoadOrigin.Estimated;
import org.fairwatt.grid.BaseLoadOrigin.Measured;
import org.fairwatt.grid.DayCurve;

/**
 * Holds the description of a base load to the rules.
 *
 * @param transformer the field that it stands in
 */
record BaseLoadCheck(Field transformer, Instant now) {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2); // what a client's clock may be ahead
    private static final long LONGEST_HOURS = Measured.LONGEST_STALE_AFTER.toHours();

    /** In the local day of {@code zone}; empty when none is given. */
    Optional<BaseLoad> baseLoad(NewBaseLoad written, ZoneId zone) {
        Optional<DayCurve> given = curve("baseLoadW", written.medianW());
        if (given.isEmpty()) {
            requireNothingElse(written);
            return Optional.empty();
        }
        DayCurve median = given.get();
        DayCurve p95 = curve("baseLoadP95W", written.p95W()).orElse(median);
        requireNowhereBelow("baseLoadP95W", p95, median);
        DayCurve p99 = curve("baseLoadP99W", written.p99W()).orElse(p95);
        requireNowhereBelow("baseLoadP99W", p99, p95);
        return Optional.of(new BaseLoad(median, p95, p99, origin(written), zone));
    }

    private void requireNothingElse(NewBaseLoad written) {
        if (!written.p95W().isEmpty()) {
            throw withoutMedian("baseLoadP95W");
        }
        if (!written.p99W().isEmpty()) {
            throw withoutMedian("baseLoadP99W");
        }
        written.measuredAt().ifPresent(at -> {
            throw withoutMedian("baseLoadMeasuredAt");
        });
        written.staleAfterHours().ifPresent(hours -> {
            throw withoutMedian("baseLoadStaleAfterHours");
        });
    }

    private RuntimeException withoutMedian(String name) {
        return transformer.child(name).invalid("This says more of a base load (baseLoadW) that is not given.");
    }

    private Optional<DayCurve> curve(String name, List<Long> watts) {
        Field field = transformer.child(name);
        if (watts.isEmpty()) {
            return Optional.empty();
        }
        if (watts.size() != DayCurve.QUARTERS) {
            throw field.invalid("A base load has %d values, one for each quarter of an hour, or none; this one has %d."
                    .formatted(DayCurve.QUARTERS, watts.size()));
        }
        List<Power> powers = new ArrayList<>();
        for (int index = 0; index < watts.size(); index++) {
            powers.add(Power.ofWatts(field.item(index).between(watts.get(index), 0, TreeCheck.MOST_W, " W")));
        }
        return Optional.of(new DayCurve(powers));
    }

    private void requireNowhereBelow(String name, DayCurve upper, DayCurve lower) {
        lower.firstAbove(upper).ifPresent(quarter -> {
            throw transformer
                    .child(name)
                    .item(quarter)
                    .invalid("This quantile (%s) must not be less than the one below it (%s)."
                            .formatted(
                                    upper.quarterHours().get(quarter),
                                    lower.quarterHours().get(quarter)));
        });
    }

    private BaseLoadOrigin origin(NewBaseLoad written) {
        Field staleAfter = transformer.child("baseLoadStaleAfterHours");
        if (written.measuredAt().isEmpty()) {
            written.staleAfterHours().ifPresent(hours -> {
                throw staleAfter.invalid("Only what was measured (baseLoadMeasuredAt) becomes stale.");
            });
            return new Estimated();
        }
        Duration stale = written.staleAfterHours()
                .map(hours -> Duration.ofHours(staleAfter.between(hours, 1, LONGEST_HOURS, " h")))
                .orElse(Measured.USUAL_STALE_AFTER);
        return new Measured(measuredAt(written.measuredAt().get()), stale);
    }

    private Instant measuredAt(Instant at) {
        if (at.isAfter(now.plus(CLOCK_TOLERANCE)) || at.isBefore(now.minus(Measured.LONGEST_STALE_AFTER))) {
            throw transformer
                    .child("baseLoadMeasuredAt")
                    .invalid("The time of the last measurement (%s) must be within the last %d days; now is %s."
                            .formatted(at, Measured.LONGEST_STALE_AFTER.toDays(), now));
        }
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}

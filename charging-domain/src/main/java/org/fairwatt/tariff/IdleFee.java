package org.fairwatt.tariff;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.time.TimeWindow;

/**
 * What it costs to leave a charged vehicle plugged in. Whoever is charging, waits for power or gets less of it than promised pays
 * nothing for time.
 *
 * @param perHour 0 or more, tax included
 * @param grace from the charge's end until the fee begins; whole minutes, at most a day
 * @param dailyCap the most of it on one local day
 * @param freeHours when nothing is added to it
 */
public record IdleFee(
        BigDecimal perHour, Duration grace, Optional<BigDecimal> dailyCap, Optional<DailyHours> freeHours) {

    public static final Duration LONGEST_GRACE = Duration.ofDays(1);

    /** One may stay for nothing. */
    public static final IdleFee NONE = new IdleFee(BigDecimal.ZERO, Duration.ZERO, Optional.empty(), Optional.empty());

    private static final long MILLISECONDS_PER_HOUR = Duration.ofHours(1).toMillis();

    public IdleFee {
        Tariff.requireNotNegative("idle fee per hour", perHour);
        dailyCap.ifPresent(cap -> Tariff.requireNotNegative("cap of the idle fee", cap));
        if (grace.isNegative() || grace.compareTo(LONGEST_GRACE) > 0 || grace.toSeconds() % 60 != 0) {
            throw new IllegalArgumentException(
                    "The idle fee's grace (%s) must be whole minutes, at most a day.".formatted(grace));
        }
    }

    public boolean isFree() {
        return perHour.signum() == 0;
    }

    /** For a vehicle whose charge ended at {@code chargeEnd} and that was unplugged at {@code unplugged}, in {@code zone}. */
    public ExactAmount amount(Instant chargeEnd, Instant unplugged, ZoneId zone) {
        Instant begin = chargeEnd.plus(grace);
        if (isFree() || !begin.isBefore(unplugged)) {
            return ExactAmount.ZERO;
        }
        return paidMilliseconds(new TimeWindow(begin, unplugged), zone).values().stream()
                .map(this::ofOneDay)
                .reduce(ExactAmount.ZERO, ExactAmount::plus);
    }

    /** True when nobody could pay more by this one than by {@code other}. */
    boolean isNoDearerThan(IdleFee other) {
        return isFree()
                || perHour.compareTo(other.perHour) <= 0
                        && grace.compareTo(other.grace) >= 0
                        && isCappedAtMostLike(other)
                        && (other.freeHours.isEmpty() || other.freeHours.equals(freeHours));
    }

    private boolean isCappedAtMostLike(IdleFee other) {
        return other.dailyCap
                .map(cap -> dailyCap.map(own -> own.compareTo(cap) <= 0).orElse(false))
                .orElse(true);
    }

    private Map<LocalDate, Long> paidMilliseconds(TimeWindow idle, ZoneId zone) {
        Map<LocalDate, Long> paid = new HashMap<>();
        for (TimeWindow piece : ClockPieces.of(idle, zone, changes())) {
            var local = piece.start().atZone(zone);
            if (freeHours.filter(hours -> hours.contains(local.toLocalTime())).isEmpty()) {
                paid.merge(local.toLocalDate(), piece.length().toMillis(), Long::sum);
            }
        }
        return paid;
    }

    private ExactAmount ofOneDay(long milliseconds) {
        ExactAmount fee =
                ExactAmount.of(perHour).times(BigDecimal.valueOf(milliseconds)).dividedBy(MILLISECONDS_PER_HOUR);
        return dailyCap.map(cap -> fee.min(ExactAmount.of(cap))).orElse(fee);
    }

    private Set<LocalTime> changes() {
        return freeHours.stream()
                .flatMap(hours -> Stream.of(hours.from(), hours.until()))
                .collect(Collectors.toSet());
    }
}

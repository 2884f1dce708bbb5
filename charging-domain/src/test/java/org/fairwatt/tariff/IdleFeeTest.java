package org.fairwatt.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tariff.Prices.DOLLAR;
import static org.fairwatt.tariff.Prices.decimal;
import static org.fairwatt.tariff.Prices.hours;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleFeeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** 3.00 an hour after 15 minutes, at most 12.00 a day, nothing from 22:00 to 07:00. */
    private static final IdleFee FEE = new IdleFee(
            decimal("3.00"),
            Duration.ofMinutes(15),
            Optional.of(decimal("12.00")),
            Optional.of(hours("22:00", "07:00")));

    @ParameterizedTest(name = "charged at {0}, away at {1}: {2}")
    @CsvSource({
        "2026-11-24T12:00:00Z, 2026-11-24T12:00:00Z, 0.00", // away at once
        "2026-11-24T12:00:00Z, 2026-11-24T11:00:00Z, 0.00", // away before it was full
        "2026-11-24T12:00:00Z, 2026-11-24T12:15:00Z, 0.00", // within the grace
        "2026-11-24T12:00:00Z, 2026-11-24T12:35:00Z, 1.00", // 20 min beyond it
        "2026-11-24T12:00:00Z, 2026-11-24T12:16:06Z, 0.06", // 66 s: 0.055, rounded half up
        "2026-11-24T20:30:00Z, 2026-11-25T06:00:00Z, 0.75", // 21:45 to 22:00; the night is free
        "2026-11-24T21:30:00Z, 2026-11-25T06:20:00Z, 1.00", // 07:00 to 07:20
        "2026-11-24T06:00:00Z, 2026-11-24T20:00:00Z, 12.00", // the day's most
        "2026-11-24T06:00:00Z, 2026-11-26T06:20:00Z, 25.00", // two days of it, and 07:00 to 07:20
        "2026-03-28T21:00:00Z, 2026-03-29T05:30:00Z, 1.50", // a night without 02:00 to 03:00 ends at 05:00Z
        "2026-10-24T20:00:00Z, 2026-10-25T06:30:00Z, 1.50" // one that has it twice ends at 06:00Z
    })
    void itIsForTheTimeBeyondTheGraceByTheSitesClock(Instant chargeEnd, Instant unplugged, BigDecimal amount) {
        assertThat(FEE.amount(chargeEnd, unplugged, BERLIN).rounded(DOLLAR).amount())
                .isEqualTo(amount);
    }

    @Test
    void whereStayingCostsNothingItDoesSoForAWeek() {
        Instant noon = Instant.parse("2026-11-24T12:00:00Z");

        assertThat(IdleFee.NONE.amount(noon, noon.plus(Duration.ofDays(7)), BERLIN))
                .isEqualTo(ExactAmount.ZERO);
        assertThat(IdleFee.NONE.isFree()).isTrue();
    }

    @ParameterizedTest(name = "{0} an hour after {1} min, at most {2}, free from {3}: {4}")
    @CsvSource({
        "3.00, 15, 12.00, 22:00, true",
        "2.00, 30, 10.00, 22:00, true",
        "3.01, 15, 12.00, 22:00, false",
        "3.00, 14, 12.00, 22:00, false",
        "3.00, 15, 12.01, 22:00, false",
        "3.00, 15,      , 22:00, false",
        "3.00, 15, 12.00, 21:00, false",
        "3.00, 15, 12.00,      , false",
        "0.00,  0,      ,      , true"
    })
    void aFeeIsKnownToBeNoDearer(String perHour, int grace, BigDecimal cap, String freeFrom, boolean noDearer) {
        IdleFee other = new IdleFee(
                decimal(perHour),
                Duration.ofMinutes(grace),
                Optional.ofNullable(cap),
                Optional.ofNullable(freeFrom).map(from -> hours(from, "07:00")));

        assertThat(other.isNoDearerThan(FEE)).isEqualTo(noDearer);
    }

    /** Counted minute by minute. */
    @Property(tries = 200)
    void itIsThatOfItsMinutes(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3 * 24 * 60) int minutes) {
        DailyHours free = Prices.anyHours(random);
        IdleFee fee = new IdleFee(decimal("0.60"), Duration.ZERO, Optional.empty(), Optional.of(free));
        Instant start = Instant.parse(random.nextBoolean() ? "2026-03-28T00:00:00Z" : "2026-10-24T00:00:00Z")
                .plusSeconds(random.nextInt(1_440) * 60L);

        int paid = 0;
        for (int minute = 0; minute < minutes; minute++) {
            var local = start.plusSeconds(minute * 60L).atZone(BERLIN).toLocalTime();
            paid += free.contains(local) ? 0 : 1;
        }

        assertThat(fee.amount(start, start.plusSeconds(minutes * 60L), BERLIN))
                .isEqualTo(ExactAmount.of(BigDecimal.valueOf(paid, 2)));
    }

    @Property(tries = 200)
    void stayingLongerIsNeverCheaper(
            @ForAll @IntRange(max = 100_000) int seconds, @ForAll @IntRange(max = 100_000) int more) {
        Instant noon = Instant.parse("2026-10-24T12:00:00Z");
        Instant unplugged = noon.plusSeconds(seconds);

        assertThat(FEE.amount(noon, unplugged.plusSeconds(more), BERLIN))
                .isGreaterThanOrEqualTo(FEE.amount(noon, unplugged, BERLIN));
    }
}

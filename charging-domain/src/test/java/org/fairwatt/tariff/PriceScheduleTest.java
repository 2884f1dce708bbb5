package org.fairwatt.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tariff.Prices.decimal;
import static org.fairwatt.tariff.Prices.span;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fairwatt.energy.Energy;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceScheduleTest {

    private static final PriceMultiplier HALF_MORE = new PriceMultiplier(new BigDecimal("1.5"));

    @Test
    void eachPartOfAChargeHasItsOwnPrice() {
        PriceSchedule prices = inBerlin(Prices.tariff("0.30", "0.60", "16:00", "21:00"));

        // 20:30 to 21:30: half an hour at each
        ExactAmount price = prices.averageOver(span("2026-11-24T19:30:00Z", "2026-11-24T20:30:00Z"));

        assertThat(price).isEqualTo(ExactAmount.of(decimal("0.45")));
    }

    @Test
    void theMultiplierMovesEveryEnergyPriceAndNoFee() {
        PriceSchedule prices =
                new PriceSchedule(Prices.tariff("0.30", "0.60", "16:00", "21:00"), ZoneId.of("UTC"), HALF_MORE);

        PriceTerms terms = prices.termsFor(span("2026-11-24T20:00:00Z", "2026-11-24T21:00:00Z"));

        assertThat(terms.priceOf(Energy.ofKilowattHours(10))
                        .rounded(terms.currency())
                        .amount())
                .isEqualTo("9.50"); // 10 kWh × 0.60 × 1.5 + 0.50
    }

    @Test
    void aChargeIsRoundedOnce() {
        PriceSchedule prices = inBerlin(Prices.tariff("0.10", "0.20", "12:00", "12:20"));

        PriceTerms terms = prices.termsFor(span("2026-11-24T11:00:00Z", "2026-11-24T12:00:00Z"));

        // a third of it at 0.20: 0.40 / 3 per kWh, for which there is no decimal number
        assertThat(terms.pricePerKilowattHour()).isEqualTo(new ExactAmount(decimal("0.4"), 3));
        assertThat(terms.priceOf(new Energy(30_000)).rounded(terms.currency()).amount())
                .isEqualTo("4.50"); // 30 kWh × 0.40 / 3 + 0.50
    }

    /** The night costs 0.20 from 01:00 to 04:00, else 0.40; a window of the whole local day has that many hours. */
    @ParameterizedTest(name = "{0} to {1}: {2} of {3} hours are cheap")
    @CsvSource({
        "2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 2, 23", // 02:00 to 03:00 is skipped
        "2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 4, 25", // 02:00 to 03:00 comes twice
        "2026-06-09T22:00:00Z, 2026-06-10T22:00:00Z, 3, 24"
    })
    void aDayOnWhichClocksAreChangedIsPricedByItsOwnHours(Instant start, Instant end, int cheap, int all) {
        PriceSchedule prices = inBerlin(Prices.tariff("0.40", "0.20", "01:00", "04:00"));

        ExactAmount price = prices.averageOver(new TimeWindow(start, end));

        BigDecimal sum = BigDecimal.valueOf(20L * cheap + 40L * (all - cheap), 2);
        assertThat(price).isEqualTo(new ExactAmount(sum, all));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "02:30, 05:00, 2026-03-29T01:00:00Z", // begins within what is skipped: when the clocks are changed
        "00:30, 02:30, 2026-03-28T23:30:00Z", // ends there
    })
    void aBorderThatIsSkippedLiesWhereTheClocksAreChanged(String from, String until, Instant begins) {
        PriceSchedule prices = inBerlin(Prices.tariff("0.40", "0.20", from, until));

        assertThat(prices.priceAt(begins.minusSeconds(1))).isEqualTo("0.40");
        assertThat(prices.priceAt(begins)).isEqualTo("0.20");
    }

    @Test
    void theDayAheadIsToldInAsFewStretchesAsCanBe() {
        PriceSchedule prices = inBerlin(Prices.tariff("0.40", "0.20", "22:00", "06:00"));

        // from 18:00 on; midnight is no border
        assertThat(prices.spans(span("2026-11-24T17:00:00Z", "2026-11-25T17:00:00Z")))
                .containsExactly(
                        new PriceSpan(span("2026-11-24T17:00:00Z", "2026-11-24T21:00:00Z"), decimal("0.40")),
                        new PriceSpan(span("2026-11-24T21:00:00Z", "2026-11-25T05:00:00Z"), decimal("0.20")),
                        new PriceSpan(span("2026-11-25T05:00:00Z", "2026-11-25T17:00:00Z"), decimal("0.40")));
    }

    @Test
    void anHourThatComesTwiceIsPricedTwice() {
        PriceSchedule prices = inBerlin(Prices.tariff("0.40", "0.20", "02:00", "02:30"));

        // 02:00 to 02:30, 02:30 to 03:00, 02:00 to 02:30 again, 02:30 to 03:00 again
        ExactAmount price = prices.averageOver(span("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"));

        assertThat(price).isEqualTo(ExactAmount.of(decimal("0.30")));
    }

    /** Counted minute by minute, as slowly as can be. */
    @Property(tries = 200)
    void theAverageIsThatOfItsMinutes(
            @ForAll Random random,
            @ForAll @IntRange(max = 7) int day,
            @ForAll @IntRange(min = 1, max = 48 * 60) int minutes) {
        PriceSchedule prices = any(random);
        TimeWindow window = TimeWindow.of(aStart(random, day), Duration.ofMinutes(minutes));

        BigDecimal sum = BigDecimal.ZERO;
        for (int minute = 0; minute < minutes; minute++) {
            sum = sum.add(prices.priceAt(window.start().plusSeconds(minute * 60L)));
        }

        assertThat(prices.averageOver(window)).isEqualTo(new ExactAmount(sum, minutes));
    }

    @Property(tries = 200)
    void splittingAChargeDoesNotChangeItsSum(
            @ForAll Random random,
            @ForAll @IntRange(max = 7) int day,
            @ForAll @IntRange(min = 1, max = 24 * 3_600) int first,
            @ForAll @IntRange(min = 1, max = 24 * 3_600) int second) {
        PriceSchedule prices = any(random);
        Instant start = aStart(random, day);
        Instant middle = start.plusSeconds(first);
        Instant end = middle.plusSeconds(second);

        ExactAmount whole = times(prices.averageOver(new TimeWindow(start, end)), first + second);
        ExactAmount parts = times(prices.averageOver(new TimeWindow(start, middle)), first)
                .plus(times(prices.averageOver(new TimeWindow(middle, end)), second));

        assertThat(parts).isEqualTo(whole);
    }

    private static ExactAmount times(ExactAmount amount, int factor) {
        return amount.times(BigDecimal.valueOf(factor));
    }

    /** Where clocks go by an hour at 01:00 UTC, by an hour at midnight, by half an hour, or not at all. */
    private static PriceSchedule any(Random random) {
        String[] zones = {"Europe/Berlin", "America/New_York", "America/Havana", "Australia/Lord_Howe", "Asia/Kolkata"};
        ZoneId zone = ZoneId.of(zones[random.nextInt(zones.length)]);
        return new PriceSchedule(Prices.tariff(Prices.any(random)), zone, PriceMultiplier.NONE);
    }

    /** On one of the days around a change of clocks in one of these zones, at a full minute. */
    private static Instant aStart(Random random, int day) {
        String[] changes = {"2026-03-06", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-30"};
        return Instant.parse(changes[random.nextInt(changes.length)] + "T00:00:00Z")
                .plus(Duration.ofHours(day * 6L))
                .plus(Duration.ofMinutes(random.nextInt(360)));
    }

    private static PriceSchedule inBerlin(Tariff tariff) {
        return new PriceSchedule(tariff, ZoneId.of("Europe/Berlin"), PriceMultiplier.NONE);
    }
}

package org.fairwatt.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.price.Schedules.flat;
import static org.fairwatt.engine.price.Schedules.multiplier;
import static org.fairwatt.engine.price.Schedules.peak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.PriceTerms;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;

class SessionPriceTest {

    private static final TimeWindow NOON = Day.span("12:00", "13:00");
    private static final TimeWindow EVENING = Day.span("17:00", "18:00");
    private static final List<Energy> TEN = List.of(Energy.ofKilowattHours(10));

    @Test
    void aSessionThatGoesAsBookedCostsWhatWasExpected() {
        PriceSchedule prices = peak("0.30", "0.60");
        TimeWindow window = Day.span("15:40", "16:40");
        PriceTerms booked = prices.termsFor(window);

        SessionPrice price = SessionPrice.fixedAtStart(booked, prices, window);

        PriceEstimate told =
                PriceEstimate.of(booked, PriceMultiplier.NONE, Energy.ofKilowattHours(10), Energy.ofKilowattHours(10));
        assertThat(price.due(TEN)).isEqualTo(told.expected());
    }

    @Test
    void itIsThePriceOfTheBookingWhenPricesRoseSince() {
        PriceTerms booked = flat("0.30", "0.50", PriceMultiplier.NONE).termsFor(NOON);

        SessionPrice price = SessionPrice.fixedAtStart(booked, flat("0.40", "1.00", multiplier("2")), NOON);

        assertThat(price.due(TEN).amount()).isEqualTo("3.50");
    }

    @Test
    void itIsThePriceAtTheStartWhenPricesFellSince() {
        PriceTerms booked = flat("0.40", "1.00", multiplier("2")).termsFor(NOON);

        SessionPrice price = SessionPrice.fixedAtStart(booked, flat("0.30", "0.50", PriceMultiplier.NONE), NOON);

        assertThat(price.due(TEN).amount()).isEqualTo("3.50");
    }

    @Test
    void whoComesEarlierThanThePeakThatWasBookedPaysTheEarlierPrice() {
        PriceSchedule prices = peak("0.30", "0.60");

        SessionPrice price = SessionPrice.fixedAtStart(prices.termsFor(EVENING), prices, NOON);

        assertThat(price.due(TEN).amount()).isEqualTo("3.00");
    }

    /** Half of the energy flows after 16:00 only because power was held back; it costs what the rest costs. */
    @Test
    void whoIsThrottledIntoThePeakPaysNoMoreAndNothingForTheTime() {
        PriceSchedule prices = peak("0.30", "0.60");
        TimeWindow planned = Day.span("15:00", "16:00");
        SessionPrice price = SessionPrice.fixedAtStart(prices.termsFor(planned), prices, planned);
        List<Energy> metered = List.of(Energy.ofKilowattHours(5), Energy.ZERO, Energy.ofKilowattHours(5));

        Instant chargeEnd = Day.at("19:00");

        assertThat(price.due(metered, chargeEnd, chargeEnd).amount()).isEqualTo("3.00");
    }

    @Test
    void whoStaysPluggedInPaysForTheTimeBeyondTheGrace() {
        PriceSchedule prices = peak("0.30", "0.60");
        SessionPrice price = SessionPrice.fixedAtStart(prices.termsFor(NOON), prices, NOON);

        // 13:15 to 13:45 at 3.00 an hour
        assertThat(price.due(TEN, Day.at("13:00"), Day.at("13:45")).amount()).isEqualTo("4.50");
    }

    @Test
    void energyAndStayAreAddedBeforeTheyAreRounded() {
        PriceSchedule prices = peak("0.30", "0.60");
        SessionPrice price = SessionPrice.fixedAtStart(prices.termsFor(NOON), prices, NOON);

        // 0.0039 + 0.0025, each nothing by itself
        assertThat(price.due(List.of(new Energy(13)), Day.at("13:00"), Day.at("13:15:03"))
                        .amount())
                .isEqualTo("0.01");
    }

    @Property(tries = 300)
    void noSessionOfTheWantedEnergyIsAboveTheCeiling(@ForAll Random random) {
        Energy wanted = new Energy(1 + random.nextInt(80_000));
        PriceTerms booked = Schedules.any(random).termsFor(anyWindow(random));
        PriceEstimate told = PriceEstimate.of(booked, PriceMultiplier.NONE, wanted, wanted);

        SessionPrice price = SessionPrice.fixedAtStart(booked, Schedules.any(random), anyWindow(random));
        Energy delivered = new Energy(random.nextInt((int) wanted.wattHours() + 1));

        assertThat(price.due(List.of(delivered)).amount())
                .isLessThanOrEqualTo(told.ceiling().amount());
        assertThat(price.terms().pricePerKilowattHour()).isLessThanOrEqualTo(booked.pricePerKilowattHour());
    }

    @Property(tries = 300)
    void moreEnergyIsNeverCheaper(@ForAll Random random) {
        SessionPrice price = any(random);
        Energy some = new Energy(random.nextInt(80_000));
        Energy more = some.plus(new Energy(random.nextInt(5_000)));

        assertThat(price.due(List.of(more)).amount())
                .isGreaterThanOrEqualTo(price.due(List.of(some)).amount());
    }

    @Property(tries = 300)
    void howOftenTheMeterIsReadDoesNotMatter(@ForAll Random random) {
        SessionPrice price = any(random);
        List<Energy> readings = new ArrayList<>();
        for (int number = 1 + random.nextInt(20); number > 0; number--) {
            readings.add(new Energy(random.nextInt(3_000)));
        }
        Energy sum = readings.stream().reduce(Energy.ZERO, Energy::plus);
        Instant end = Day.at("18:00");
        Instant unplugged = end.plusSeconds(random.nextInt(20_000));

        assertThat(price.due(readings, end, unplugged)).isEqualTo(price.due(List.of(sum), end, unplugged));
    }

    private static SessionPrice any(Random random) {
        PriceTerms booked = Schedules.any(random).termsFor(anyWindow(random));
        return SessionPrice.fixedAtStart(booked, Schedules.any(random), anyWindow(random));
    }

    private static TimeWindow anyWindow(Random random) {
        return TimeWindow.of(
                Day.START.plusSeconds(random.nextInt(86_400)), Duration.ofSeconds(60L + random.nextInt(40_000)));
    }
}

package org.fairwatt.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;
import static org.fairwatt.engine.price.Schedules.flat;
import static org.fairwatt.engine.price.Schedules.multiplier;
import static org.fairwatt.engine.price.Schedules.peak;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.ClusterBuilder;
import org.fairwatt.engine.fixtures.Day;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.policy.PriceBounds;
import org.fairwatt.reservation.Category;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.time.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceCalculatorTest {

    private static final PriceCalculator CALCULATOR = new PriceCalculator();

    @Test
    void oneExpectsToPayForWhatIsPromisedAndNeverMoreThanForWhatWasWanted() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();
        Need need = aNeed().from("08:00", "08:30").wattHours(7_400).build();

        PriceEstimate estimate = CALCULATOR.estimate(
                flat("0.40", "1.00", multiplier("1.5")),
                need,
                new Inserter().best(cluster, need).orElseThrow());

        assertThat(estimate.expected().amount()).isEqualTo("3.22"); // 3.7 kWh × 0.40 × 1.5 + 1.00
        assertThat(estimate.ceiling().amount()).isEqualTo("5.44"); // 7.4 kWh × 0.40 × 1.5 + 1.00
    }

    @Test
    void aChargeAcrossABorderPaysEachPartAtItsPrice() {
        Need need = aNeed().wattHours(10_000).build();

        PriceEstimate estimate = CALCULATOR.estimate(
                peak("0.30", "0.60"), need, placed("15:30", "16:30", need)); // the peak begins at 16:00

        assertThat(estimate.expected().amount()).isEqualTo("4.50");
    }

    @ParameterizedTest(name = "{0} by bounds of {1} to {2} for {3} is {4}")
    @CsvSource({
        "1.5, 1,   1,   PUBLIC,    1", // off, as long as nobody publishes bounds
        "1.5, 0.8, 1.2, PUBLIC,    1.2",
        "0.5, 0.8, 1.2, FLEET,     0.8",
        "1.1, 0.8, 1.2, FLEET,     1.1",
        "1.5, 0.8, 2,   EMERGENCY, 1",
        "0.9, 0.8, 2,   EMERGENCY, 1"
    })
    void aMultiplierKeepsWithinWhatWasPublishedAndOutOfEmergencies(
            BigDecimal wanted, BigDecimal least, BigDecimal most, Category category, BigDecimal inForce) {
        assertThat(PriceCalculator.inForce(new PriceMultiplier(wanted), new PriceBounds(least, most), category)
                        .factor())
                .isEqualByComparingTo(inForce);
    }

    @Property(tries = 300)
    void noMultiplierIsEverOutsideOfWhatWasPublished(@ForAll Random random) {
        PriceBounds bounds = new PriceBounds(tenths(1, 10, random), tenths(10, 50, random));
        PriceMultiplier wanted = new PriceMultiplier(tenths(1, 50, random));

        assertThat(PriceCalculator.inForce(wanted, bounds, Category.EMERGENCY)).isEqualTo(PriceMultiplier.NONE);
        assertThat(PriceCalculator.inForce(wanted, PriceBounds.DEFAULT, Category.PUBLIC)
                        .factor())
                .isEqualByComparingTo("1");
        assertThat(PriceCalculator.inForce(wanted, bounds, Category.FLEET).factor())
                .isBetween(bounds.least(), bounds.most());
    }

    @Test
    void whoIsMovedIntoThePeakKeepsThePriceOfThePromise() {
        Need need = aNeed().wattHours(10_000).build();
        PriceSchedule prices = peak("0.30", "0.60");
        PriceEstimate before = CALCULATOR.estimate(prices, need, placed("12:00", "13:00", need));

        PriceEstimate moved = CALCULATOR.moved(prices, need, placed("17:00", "18:00", need), before);

        assertThat(moved).isEqualTo(before);
    }

    @Test
    void whoIsMovedOutOfThePeakPaysLess() {
        Need need = aNeed().wattHours(10_000).build();
        PriceSchedule prices = peak("0.30", "0.60");
        PriceEstimate before = CALCULATOR.estimate(prices, need, placed("17:00", "18:00", need));

        PriceEstimate moved = CALCULATOR.moved(prices, need, placed("12:00", "13:00", need), before);

        assertThat(moved).isEqualTo(CALCULATOR.estimate(prices, need, placed("12:00", "13:00", need)));
        assertThat(moved.ceiling().amount()).isLessThan(before.ceiling().amount());
    }

    @Test
    void whoIsMovedToAPlaceWithAnotherCurrencyKeepsTheTerms() {
        Need need = aNeed().wattHours(10_000).build();
        PriceEstimate before = CALCULATOR.estimate(peak("0.30", "0.60"), need, placed("12:00", "13:00", need));
        PriceSchedule elsewhere = new PriceSchedule(
                new Tariff(Currency.getInstance("CAD"), new BigDecimal("0.01"), BigDecimal.ZERO),
                ZoneOffset.UTC,
                PriceMultiplier.NONE);

        assertThat(CALCULATOR.moved(elsewhere, need, placed("12:00", "13:00", need), before))
                .isEqualTo(before);
    }

    /** Wherever and however often the planner moves a slot within its window, also to other prices. */
    @Property(tries = 200)
    void theCeilingHoldsForEveryMove(@ForAll Random random) {
        Need need = aNeed().wattHours(1 + random.nextInt(40_000)).build();
        PriceEstimate promised = CALCULATOR.estimate(Schedules.any(random), need, anywhere(random, need));

        PriceEstimate now = promised;
        for (int move = 0; move < 5; move++) {
            now = CALCULATOR.moved(Schedules.any(random), need, anywhere(random, need), now);

            assertThat(now.ceiling().amount())
                    .isLessThanOrEqualTo(promised.ceiling().amount());
            assertThat(now.expected().amount())
                    .isLessThanOrEqualTo(now.ceiling().amount());
            assertThat(now.terms().pricePerKilowattHour())
                    .isLessThanOrEqualTo(promised.terms().pricePerKilowattHour());
        }
    }

    private static BigDecimal tenths(int least, int most, Random random) {
        return BigDecimal.valueOf(least + random.nextInt(most - least + 1), 1);
    }

    private static Placement placed(String from, String until, Need need) {
        return placed(Day.span(from, until), need);
    }

    private static Placement placed(TimeWindow window, Need need) {
        return new Placement(
                ClusterBuilder.evse("1"), need.stations().get(0), window, window, Power.ofKilowatts(10), need.energy());
    }

    /** Some hour, or part of it, within the need's window. */
    private static Placement anywhere(Random random, Need need) {
        long latest = need.window().length().toMinutes() - 60;
        var start = need.window().start().plusSeconds(60L * random.nextInt((int) latest));
        return placed(new TimeWindow(start, start.plusSeconds(60L * (1 + random.nextInt(60)))), need);
    }
}

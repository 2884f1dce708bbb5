package org.fairwatt.charging.stations;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairwatt.charging.input.Field;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PricePeriod;
import org.fairwatt.tariff.Tariff;

/** Holds a tariff as it was written to the rules. */
final class TariffCheck {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,6})?");

    private TariffCheck() {}

    static Tariff tariff(Field field, NewTariff tariff) {
        return new Tariff(
                currency(field.child("currency"), tariff.currency()),
                energy(field, tariff),
                amount(field.child("sessionFee"), tariff.sessionFee()),
                tariff.idleFee()
                        .map(fee -> idleFee(field.child("idleFee"), fee))
                        .orElse(IdleFee.NONE),
                tariff.taxPercent().map(tax -> tax(field.child("taxPercent"), tax)));
    }

    static BigDecimal amount(Field field, String value) {
        if (!AMOUNT.matcher(value).matches()) {
            throw field.invalid("An amount (%s) is a decimal number of 0 or more, written like 0.35."
                    .formatted(SiteCheck.shortened(value)));
        }
        return new BigDecimal(value);
    }

    private static EnergyPrices energy(Field field, NewTariff tariff) {
        return new EnergyPrices(
                amount(field.child("pricePerKwh"), tariff.pricePerKwh()),
                periods(field.child("periods"), tariff.periods()),
                new HashSet<>(CalendarCheck.dates(field.child("holidays"), tariff.holidays())));
    }

    private static List<PricePeriod> periods(Field field, List<NewPricePeriod> written) {
        field.sized(written, 0, EnergyPrices.MOST_PERIODS);
        List<PricePeriod> periods = IntStream.range(0, written.size())
                .mapToObj(index -> period(field.item(index), written.get(index)))
                .toList();
        for (int index = 0; index < periods.size(); index++) {
            requireToCount(field.item(index), periods, index);
        }
        return periods;
    }

    private static PricePeriod period(Field field, NewPricePeriod period) {
        return new PricePeriod(
                amount(field.child("pricePerKwh"), period.pricePerKwh()),
                CalendarCheck.season(field, period.seasonFrom(), period.seasonThrough()),
                CalendarCheck.weekdays(period.weekdays()),
                CalendarCheck.hours(field, "from", period.from(), "until", period.until()));
    }

    private static void requireToCount(Field field, List<PricePeriod> periods, int index) {
        IntStream.range(0, index)
                .filter(earlier -> periods.get(index).isAboutTheTimesOf(periods.get(earlier)))
                .findFirst()
                .ifPresent(earlier -> {
                    throw field.invalid(("Period %d (%s per kWh) would never count: period %d is about the same times"
                                    + " and comes first.")
                            .formatted(index + 1, periods.get(index).pricePerKilowattHour(), earlier + 1));
                });
    }

    private static IdleFee idleFee(Field field, NewIdleFee fee) {
        long grace =
                field.child("graceMinutes").between(fee.graceMinutes(), 0, IdleFee.LONGEST_GRACE.toMinutes(), " min");
        return new IdleFee(
                amount(field.child("perHour"), fee.perHour()),
                Duration.ofMinutes(grace),
                fee.dailyCap().map(cap -> amount(field.child("dailyCap"), cap)),
                CalendarCheck.hoursIfAny(field, "freeFrom", fee.freeFrom(), "freeUntil", fee.freeUntil()));
    }

    private static BigDecimal tax(Field field, String value) {
        BigDecimal percent = amount(field, value);
        if (percent.compareTo(Tariff.HIGHEST_TAX) > 0) {
            throw field.invalid("The tax (%s %%) must be between 0 and %s.".formatted(value, Tariff.HIGHEST_TAX));
        }
        return percent;
    }

    private static Currency currency(Field field, String value) {
        return currencyOf(value)
                .filter(currency -> currency.getDefaultFractionDigits() >= 0) // not so for gold and the like
                .orElseThrow(() -> field.invalid("There is no currency (%s).\nMaybe it is written like USD."
                        .formatted(SiteCheck.shortened(value))));
    }

    private static Optional<Currency> currencyOf(String value) {
        Set<Currency> all = Currency.getAvailableCurrencies();
        return all.stream()
                .filter(currency -> currency.getCurrencyCode().equals(value))
                .findFirst();
    }
}

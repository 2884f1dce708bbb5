package org.fairwatt.charging.stations;

import java.util.List;
import java.util.Optional;

/**
 * A tariff as written; all prices are decimal numbers, tax included.
 *
 * @param currency ISO 4217 code
 * @param pricePerKwh whenever no period says otherwise
 * @param periods where several fit, the first of them counts
 * @param holidays days that count as Sundays: {@code 2026-12-25}
 * @param sessionFee once per session
 * @param taxPercent what is within all prices, in percent of the net amount
 */
public record NewTariff(
        String currency,
        String pricePerKwh,
        List<NewPricePeriod> periods,
        List<String> holidays,
        String sessionFee,
        Optional<NewIdleFee> idleFee,
        Optional<String> taxPercent) {

    public NewTariff {
        periods = List.copyOf(periods);
        holidays = List.copyOf(holidays);
    }

    /** The same price at all times. */
    public NewTariff(String currency, String pricePerKwh, String sessionFee) {
        this(currency, pricePerKwh, List.of(), List.of(), sessionFee, Optional.empty(), Optional.empty());
    }
}

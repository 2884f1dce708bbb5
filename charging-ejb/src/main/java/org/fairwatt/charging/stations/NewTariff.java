package org.fairwatt.charging.stations;

/**
 * A tariff as written.
 *
 * @param currency ISO 4217 code
 * @param pricePerKwh decimal number, tax included
 * @param sessionFee decimal number, tax included
 */
public record NewTariff(String currency, String pricePerKwh, String sessionFee) {}

package org.fairwatt.tariff;

/**
 * What a driver is told before booking.
 *
 * @param expected the price of the promised energy
 * @param ceiling the most it will be: the price of all the energy that was asked for; the session never costs more
 */
public record PriceEstimate(Money expected, Money ceiling, PriceMultiplier multiplier) {}

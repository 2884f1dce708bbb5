package org.fairwatt.charging.stations;

import java.util.Optional;

/**
 * The fee for staying plugged in as written; all prices are decimal numbers, tax included.
 *
 * @param graceMinutes from the charge's end until it begins
 * @param dailyCap the most on one local day
 * @param freeFrom {@code 22:00}; given together with {@code freeUntil}: between them nothing is added
 */
public record NewIdleFee(
        String perHour,
        long graceMinutes,
        Optional<String> dailyCap,
        Optional<String> freeFrom,
        Optional<String> freeUntil) {}

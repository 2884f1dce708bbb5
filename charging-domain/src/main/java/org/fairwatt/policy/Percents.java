package org.fairwatt.policy;

import java.math.BigDecimal;

/** Factors as whole percents, as settings have them. */
final class Percents {
    private static final int DECIMALS = 2;

    private Percents() {}

    /** 100 for a factor of 1; an {@link ArithmeticException} for a factor that is no whole percent. */
    static long of(BigDecimal factor) {
        return factor.movePointRight(DECIMALS).longValueExact();
    }

    static BigDecimal toFactor(long percent) {
        return BigDecimal.valueOf(percent, DECIMALS).stripTrailingZeros(); // so that 1 equals 1
    }
}

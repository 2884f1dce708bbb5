package org.fairwatt.tariff;

import java.math.BigDecimal;

/**
 * By how much a cluster's energy price is raised or lowered now.
 *
 * @param factor 0.1 to 5
 */
public record PriceMultiplier(BigDecimal factor) {

    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("5");

    /** The tariff as it stands. */
    public static final PriceMultiplier NONE = new PriceMultiplier(BigDecimal.ONE);

    public PriceMultiplier {
        if (factor.compareTo(LEAST) < 0 || factor.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "The price multiplier (%s) must be between 0.1 and 5.".formatted(factor));
        }
    }

    /** This one, but no less than {@code least} and no more than {@code most}. */
    public PriceMultiplier within(BigDecimal least, BigDecimal most) {
        return new PriceMultiplier(factor.max(least).min(most));
    }
}

package org.fairwatt.policy;

import java.math.BigDecimal;

/**
 * Between which factors a cluster's price multiplier may move, as published to drivers. It never touches emergencies.
 *
 * @param least 0.1 to 1
 * @param most 1 to 5
 */
public record PriceBounds(BigDecimal least, BigDecimal most) {

    private static final BigDecimal LOWEST = new BigDecimal("0.1");
    private static final BigDecimal HIGHEST = new BigDecimal("5");

    /** Off: the tariff as it stands. */
    public static final PriceBounds DEFAULT = new PriceBounds(BigDecimal.ONE, BigDecimal.ONE);

    public PriceBounds {
        requireBetween("least price multiplier", least, LOWEST, BigDecimal.ONE);
        requireBetween("highest price multiplier", most, BigDecimal.ONE, HIGHEST);
    }

    private static void requireBetween(String setting, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "The policy's %s (%s) must be between %s and %s.".formatted(setting, value, least, most));
        }
    }
}

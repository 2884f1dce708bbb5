package org.fairwatt.policy;

/**
 * The tenant's settings of allocation, versioned: a decision keeps the version that it was made under.
 *
 * @param version 1 or more
 */
public record AllocationPolicy(
        int version,
        BookingRules booking,
        FairnessRules fairness,
        QuotaPolicy quotas,
        PlanningRules planning,
        PriceBounds prices,
        BadgeRules badge) {

    public static final AllocationPolicy DEFAULT = new AllocationPolicy(
            1,
            BookingRules.DEFAULT,
            FairnessRules.DEFAULT,
            QuotaPolicy.DEFAULT,
            PlanningRules.DEFAULT,
            PriceBounds.DEFAULT,
            BadgeRules.DEFAULT);

    public AllocationPolicy {
        if (version < 1) {
            throw new IllegalArgumentException("The policy's version (%d) must be 1 or more.".formatted(version));
        }
    }
}

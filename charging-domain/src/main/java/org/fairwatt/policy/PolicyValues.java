package org.fairwatt.policy;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.fairwatt.energy.Energy;

/** The value of every setting, in the setting's unit. */
public final class PolicyValues {
    private final Map<PolicySetting, Long> values = new EnumMap<>(PolicySetting.class);

    /** @param values of each setting; an {@link IllegalArgumentException} when one is missing */
    public PolicyValues(Map<PolicySetting, Long> values) {
        for (PolicySetting setting : PolicySetting.values()) {
            Long value = values.get(setting);
            if (value == null) {
                throw new IllegalArgumentException("The policy has no %s.".formatted(setting.field()));
            }
            this.values.put(setting, value);
        }
    }

    static PolicyValues of(AllocationPolicy policy) {
        Map<PolicySetting, Long> values = new EnumMap<>(PolicySetting.class);
        for (PolicySetting setting : PolicySetting.values()) {
            values.put(setting, setting.valueIn(policy));
        }
        return new PolicyValues(values);
    }

    PolicyValues with(Map<PolicySetting, Long> changed) {
        Map<PolicySetting, Long> all = new EnumMap<>(values);
        all.putAll(changed);
        return new PolicyValues(all);
    }

    Map<PolicySetting, Long> all() {
        return Collections.unmodifiableMap(values);
    }

    public long of(PolicySetting setting) {
        return Objects.requireNonNull(values.get(setting));
    }

    /** The policy that has these values; an {@link IllegalArgumentException} when one is out of its range. */
    public AllocationPolicy toPolicy(int version) {
        return new AllocationPolicy(
                version,
                new BookingRules(
                        minutes(PolicySetting.FREEZE),
                        number(PolicySetting.OPEN_RESERVATIONS),
                        minutes(PolicySetting.PLUG_BUFFER),
                        number(PolicySetting.SMALLEST_PROMISE)),
                new FairnessRules(
                        Energy.ofWattHours(of(PolicySetting.FLOOR)),
                        number(PolicySetting.NEWCOMERS),
                        Duration.ofDays(of(PolicySetting.MEMORY_HALF_LIFE)),
                        number(PolicySetting.MEMORY_WEIGHT)),
                new QuotaPolicy(
                        number(PolicySetting.FLEET_SHARE),
                        number(PolicySetting.EMERGENCY_RESERVE),
                        minutes(PolicySetting.QUOTA_RELEASE)),
                planning(),
                new PriceBounds(
                        Percents.toFactor(of(PolicySetting.PRICE_LEAST)),
                        Percents.toFactor(of(PolicySetting.PRICE_MOST))),
                new BadgeRules(
                        number(PolicySetting.YELLOW_FROM),
                        number(PolicySetting.RED_FROM),
                        number(PolicySetting.HYSTERESIS)));
    }

    private PlanningRules planning() {
        return new PlanningRules(
                minutes(PolicySetting.BUCKET),
                number(PolicySetting.PHASE_MARGIN),
                number(PolicySetting.DEPARTURE_PERCENTILE),
                number(PolicySetting.BASE_LOAD_PERCENTILE),
                number(PolicySetting.STALE_BASE_LOAD_PERCENTILE),
                minutes(PolicySetting.MOVE_COST),
                number(PolicySetting.WAIT_WEIGHT),
                number(PolicySetting.PEAK_WEIGHT));
    }

    private int number(PolicySetting setting) {
        return Math.toIntExact(of(setting));
    }

    private Duration minutes(PolicySetting setting) {
        return Duration.ofMinutes(of(setting));
    }
}

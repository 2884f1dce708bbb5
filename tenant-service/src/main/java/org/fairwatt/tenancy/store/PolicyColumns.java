package org.fairwatt.tenancy.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.PolicyValues;

/** In which column each setting of a policy stands; all of them hold whole numbers. */
final class PolicyColumns {

    /** All of them, in the order in which {@link #policy} reads and {@link #values} writes them. */
    static final String ALL =
            Arrays.stream(PolicySetting.values()).map(PolicyColumns::of).collect(Collectors.joining(", "));

    private PolicyColumns() {}

    static String of(PolicySetting setting) {
        return switch (setting) {
            case FREEZE -> "freeze_min";
            case OPEN_RESERVATIONS -> "max_open_per_vehicle";
            case PLUG_BUFFER -> "plug_buffer_min";
            case SMALLEST_PROMISE -> "smallest_promise_pct";
            case FLOOR -> "floor_wh";
            case NEWCOMERS -> "newcomers_pct";
            case MEMORY_HALF_LIFE -> "memory_half_life_days";
            case MEMORY_WEIGHT -> "memory_weight_pct";
            case FLEET_SHARE -> "fleet_share_pct";
            case EMERGENCY_RESERVE -> "emergency_reserve_pct";
            case QUOTA_RELEASE -> "quota_release_min";
            case BUCKET -> "bucket_min";
            case PHASE_MARGIN -> "phase_margin_pct";
            case DEPARTURE_PERCENTILE -> "departure_percentile";
            case BASE_LOAD_PERCENTILE -> "base_load_percentile";
            case STALE_BASE_LOAD_PERCENTILE -> "stale_base_load_percentile";
            case MOVE_COST -> "move_cost_min";
            case WAIT_WEIGHT -> "wait_weight_pct";
            case PEAK_WEIGHT -> "peak_weight_pct";
            case PRICE_LEAST -> "price_least_pct";
            case PRICE_MOST -> "price_most_pct";
            case YELLOW_FROM -> "yellow_from_pct";
            case RED_FROM -> "red_from_pct";
            case HYSTERESIS -> "badge_hysteresis_pct";
        };
    }

    /** @param first where in {@code row} the first setting stands */
    static AllocationPolicy policy(int version, Object[] row, int first) {
        Map<PolicySetting, Long> values = new EnumMap<>(PolicySetting.class);
        for (PolicySetting setting : PolicySetting.values()) {
            values.put(setting, ((Number) row[first + setting.ordinal()]).longValue());
        }
        return new PolicyValues(values).toPolicy(version);
    }

    static List<Integer> values(AllocationPolicy policy) {
        return Arrays.stream(PolicySetting.values())
                .map(setting -> Math.toIntExact(setting.valueIn(policy)))
                .toList();
    }
}

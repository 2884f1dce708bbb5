package org.fairwatt.policy;

import static org.fairwatt.policy.SettingUnit.COUNT;
import static org.fairwatt.policy.SettingUnit.DAYS;
import static org.fairwatt.policy.SettingUnit.MINUTES;
import static org.fairwatt.policy.SettingUnit.PERCENT;
import static org.fairwatt.policy.SettingUnit.PERCENTILE;
import static org.fairwatt.policy.SettingUnit.WATT_HOURS;

import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Each setting of an {@link AllocationPolicy} as a whole number with a range: what a form shows, a change names and the
 * store keeps. The ranges are those of the policy's own records; a test holds one to the other.
 */
public enum PolicySetting {
    FREEZE(
            "booking.freezeMinutes",
            MINUTES,
            0,
            24 * 60,
            it -> it.booking().freeze().toMinutes()),
    OPEN_RESERVATIONS(
            "booking.maxOpenReservationsPerVehicle",
            COUNT,
            1,
            10,
            it -> it.booking().maxOpenReservationsPerVehicle()),
    PLUG_BUFFER(
            "booking.plugBufferMinutes",
            MINUTES,
            0,
            60,
            it -> it.booking().plugBuffer().toMinutes()),
    SMALLEST_PROMISE(
            "booking.smallestPromisePercent",
            PERCENT,
            1,
            100,
            it -> it.booking().smallestPromisePercent()),
    FLOOR("fairness.floorWh", WATT_HOURS, 0, 20_000, it -> it.fairness().floor().wattHours()),
    NEWCOMERS("fairness.newcomersPercent", PERCENT, 0, 80, it -> it.fairness().newcomersPercent()),
    MEMORY_HALF_LIFE(
            "fairness.memoryHalfLifeDays",
            DAYS,
            1,
            90,
            it -> it.fairness().memoryHalfLife().toDays()),
    MEMORY_WEIGHT(
            "fairness.memoryWeightPercent", PERCENT, 0, 100, it -> it.fairness().memoryWeightPercent()),
    FLEET_SHARE("quotas.fleetSharePercent", PERCENT, 0, 100, it -> it.quotas().fleetSharePercent()),
    EMERGENCY_RESERVE(
            "quotas.emergencyReservePercent", PERCENT, 0, 50, it -> it.quotas().emergencyReservePercent()),
    QUOTA_RELEASE(
            "quotas.releaseMinutes",
            MINUTES,
            0,
            4 * 60,
            it -> it.quotas().release().toMinutes()),
    BUCKET(
            "planning.bucketMinutes",
            MINUTES,
            5,
            15,
            it -> it.planning().bucket().toMinutes()),
    PHASE_MARGIN(
            "planning.phaseMarginPercent", PERCENT, 0, 50, it -> it.planning().phaseMarginPercent()),
    DEPARTURE_PERCENTILE(
            "planning.departurePercentile",
            PERCENTILE,
            50,
            99,
            it -> it.planning().departurePercentile()),
    BASE_LOAD_PERCENTILE(
            "planning.baseLoadPercentile",
            PERCENTILE,
            50,
            99,
            it -> it.planning().baseLoadPercentile()),
    STALE_BASE_LOAD_PERCENTILE(
            "planning.staleBaseLoadPercentile",
            PERCENTILE,
            50,
            99,
            it -> it.planning().staleBaseLoadPercentile()),
    MOVE_COST(
            "planning.moveCostMinutes",
            MINUTES,
            0,
            120,
            it -> it.planning().moveCost().toMinutes()),
    WAIT_WEIGHT(
            "planning.waitWeightPercent", PERCENT, 0, 100, it -> it.planning().waitWeightPercent()),
    PEAK_WEIGHT(
            "planning.peakWeightPercent", PERCENT, 0, 100, it -> it.planning().peakWeightPercent()),
    PRICE_LEAST(
            "prices.leastPercent",
            PERCENT,
            10,
            100,
            it -> Percents.of(it.prices().least())),
    PRICE_MOST(
            "prices.mostPercent",
            PERCENT,
            100,
            500,
            it -> Percents.of(it.prices().most())),
    YELLOW_FROM("badge.yellowFromPercent", PERCENT, 1, 99, it -> it.badge().yellowFromPercent()),
    RED_FROM("badge.redFromPercent", PERCENT, 2, 100, it -> it.badge().redFromPercent()),
    HYSTERESIS("badge.hysteresisPercent", PERCENT, 0, 20, it -> it.badge().hysteresisPercent());

    private final String field;
    private final SettingUnit unit;
    private final long least;
    private final long most;
    private final ToLongFunction<AllocationPolicy> value;

    PolicySetting(String field, SettingUnit unit, long least, long most, ToLongFunction<AllocationPolicy> value) {
        this.field = field;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** Where it stands in a change, with its group: {@code fairness.floorWh}. */
    public String field() {
        return field;
    }

    public SettingUnit unit() {
        return unit;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    /** Between two values that can be chosen: a bucket has 5 or 15 minutes, nothing between. */
    public long step() {
        return this == BUCKET ? most - least : 1;
    }

    /** The setting that this one must lie above, or not below. */
    public Optional<PolicySetting> notBelow() {
        if (this == RED_FROM) {
            return Optional.of(YELLOW_FROM);
        }
        return this == STALE_BASE_LOAD_PERCENTILE ? Optional.of(BASE_LOAD_PERCENTILE) : Optional.empty();
    }

    /** How far above {@link #notBelow} it must lie at least. */
    public long leastDistance() {
        return this == RED_FROM ? 1 : 0;
    }

    public long valueIn(AllocationPolicy policy) {
        return value.applyAsLong(policy);
    }

    public boolean allows(long wanted) {
        return wanted >= least && wanted <= most && (wanted - least) % step() == 0;
    }

    /** What it may be, for people. */
    public String rangeInWords() {
        return step() == 1
                ? "between %d and %s".formatted(least, unit.write(most))
                : "%d or %s".formatted(least, unit.write(most));
    }
}

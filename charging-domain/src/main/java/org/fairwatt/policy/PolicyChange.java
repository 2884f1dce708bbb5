package org.fairwatt.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.problem.Problem;

/**
 * New values for some settings; the others stay.
 *
 * @param values in each setting's unit
 */
public record PolicyChange(Map<PolicySetting, Long> values) {
    private static final String INPUT = "input";

    public PolicyChange {
        // in the order of the settings on every node: idempotency reads it as text
        Map<PolicySetting, Long> ordered = new EnumMap<>(PolicySetting.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /**
     * A {@link Problem} when no policy can have these values, whatever its other settings are; it names each that is out of
     * its range, and each two that contradict each other.
     */
    public void requirePossible() {
        requireSense(values);
    }

    /**
     * The version that follows on {@code policy}; a {@link Problem} when values are out of their ranges, contradict each
     * other or what stays, or none is new.
     */
    public AllocationPolicy appliedTo(AllocationPolicy policy) {
        PolicyValues changed = PolicyValues.of(policy).with(values);
        requireSense(changed.all());
        AllocationPolicy next = changed.toPolicy(Math.addExact(policy.version(), 1));
        if (SettingChange.between(policy, next).isEmpty()) {
            throw Problem.invalid(
                    INPUT,
                    "The change leaves all settings as they are in version %d of the policy.\nMaybe give at least one of them another value."
                            .formatted(policy.version()));
        }
        return next;
    }

    private void requireSense(Map<PolicySetting, Long> all) {
        List<Problem> problems = Stream.of(PolicySetting.values())
                .filter(all::containsKey)
                .flatMap(setting -> outOfRange(setting, all).or(() -> tooLow(setting, all)).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw Problem.together(problems);
        }
    }

    private static Optional<Problem> outOfRange(PolicySetting setting, Map<PolicySetting, Long> all) {
        return Optional.ofNullable(all.get(setting))
                .filter(value -> !setting.allows(value))
                .map(value -> problem(setting, value, setting.rangeInWords()));
    }

    /** What is wrong with a setting and the one that it must lie above, each of which is in its range. */
    private Optional<Problem> tooLow(PolicySetting upper, Map<PolicySetting, Long> all) {
        return upper.notBelow()
                .filter(lower ->
                        all.containsKey(lower) && outOfRange(lower, all).isEmpty())
                .filter(lower -> valueOf(upper, all) < valueOf(lower, all) + upper.leastDistance())
                .map(lower -> contradiction(lower, upper, all));
    }

    /** The one that was given is to blame; the upper one, if both were. */
    private Problem contradiction(PolicySetting lower, PolicySetting upper, Map<PolicySetting, Long> all) {
        return values.containsKey(upper)
                ? problem(upper, valueOf(upper, all), "at least " + bound(upper, lower, upper.leastDistance(), all))
                : problem(lower, valueOf(lower, all), "at most " + bound(lower, upper, -upper.leastDistance(), all));
    }

    private static String bound(PolicySetting wrong, PolicySetting other, long distance, Map<PolicySetting, Long> all) {
        long value = valueOf(other, all);
        return "%s, since %s is %s"
                .formatted(
                        wrong.unit().write(value + distance),
                        other.field(),
                        other.unit().write(value));
    }

    private static Problem problem(PolicySetting setting, long value, String what) {
        return Problem.invalid(
                path(setting),
                "The policy's %s (%s) must be %s."
                        .formatted(setting.field(), setting.unit().write(value), what));
    }

    private static long valueOf(PolicySetting setting, Map<PolicySetting, Long> all) {
        return Objects.requireNonNull(all.get(setting));
    }

    private static String path(PolicySetting setting) {
        return INPUT + "." + setting.field();
    }
}

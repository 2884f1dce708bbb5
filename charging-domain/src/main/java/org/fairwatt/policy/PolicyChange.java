package org.fairwatt.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
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

    /** A {@link Problem} that names the first setting whose value is out of its range, whatever the others are. */
    public void requireRanges() {
        values.forEach((setting, value) -> {
            if (!setting.allows(value)) {
                throw Problem.invalid(
                        path(setting),
                        "The policy's %s (%s) must be %s."
                                .formatted(setting.field(), setting.unit().write(value), setting.rangeInWords()));
            }
        });
    }

    /**
     * The version that follows on {@code policy}; a {@link Problem} when a value is out of its range, two contradict each
     * other, or none is new.
     */
    public AllocationPolicy appliedTo(AllocationPolicy policy) {
        requireRanges();
        PolicyValues changed = PolicyValues.of(policy).with(values);
        for (PolicySetting setting : PolicySetting.values()) {
            setting.notBelow().ifPresent(lower -> requireAbove(lower, setting, changed));
        }
        AllocationPolicy next = changed.toPolicy(Math.addExact(policy.version(), 1));
        if (SettingChange.between(policy, next).isEmpty()) {
            throw Problem.invalid(
                    INPUT,
                    "The change leaves all settings as they are in version %d of the policy.\nMaybe give at least one of them another value."
                            .formatted(policy.version()));
        }
        return next;
    }

    /** The one that was given is to blame; the upper one, if both were. */
    private void requireAbove(PolicySetting lower, PolicySetting setting, PolicyValues changed) {
        long least = changed.of(lower) + setting.leastDistance();
        if (changed.of(setting) < least) {
            PolicySetting toBlame = values.containsKey(setting) ? setting : lower;
            throw Problem.invalid(
                    path(toBlame),
                    "The policy's %s (%s) must be at least %s, since %s is %s."
                            .formatted(
                                    setting.field(),
                                    setting.unit().write(changed.of(setting)),
                                    setting.unit().write(least),
                                    lower.field(),
                                    lower.unit().write(changed.of(lower))));
        }
    }

    private static String path(PolicySetting setting) {
        return INPUT + "." + setting.field();
    }
}

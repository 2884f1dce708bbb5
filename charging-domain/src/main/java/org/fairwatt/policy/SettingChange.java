package org.fairwatt.policy;

import java.util.Arrays;
import java.util.List;

/**
 * What became of one setting, in its unit.
 *
 * @param before the value until then
 * @param after the value from then on
 */
public record SettingChange(PolicySetting setting, long before, long after) {

    /** What {@code later} has otherwise than {@code earlier}. */
    public static List<SettingChange> between(AllocationPolicy earlier, AllocationPolicy later) {
        return Arrays.stream(PolicySetting.values())
                .map(setting -> new SettingChange(setting, setting.valueIn(earlier), setting.valueIn(later)))
                .filter(change -> change.before != change.after)
                .toList();
    }

    /** For people. */
    @Override
    public String toString() {
        return "%s %d → %s".formatted(setting.field(), before, setting.unit().write(after));
    }
}

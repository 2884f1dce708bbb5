package org.fairwatt.api.policy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;

/** Gathers the settings that an input gives. */
final class GivenSettings {
    private final Map<PolicySetting, Long> values = new EnumMap<>(PolicySetting.class);

    void give(PolicySetting setting, Optional<Integer> value) {
        value.ifPresent(given -> values.put(setting, given.longValue()));
    }

    PolicyChange toChange() {
        return new PolicyChange(values);
    }
}

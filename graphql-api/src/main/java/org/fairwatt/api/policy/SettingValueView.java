package org.fairwatt.api.policy;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.SettingUnit;

@Name("SettingValue")
@Description("One setting of the policy, with all that a form needs.")
public record SettingValueView(
        @NonNull @Description("The setting.") PolicySetting setting,

        @NonNull @Description("Where it stands in AllocationPolicyInput: \"fairness.floorWh\".")
        String field,

        @NonNull @Description("What its value counts.") SettingUnit unit,
        @Description("Its value.") int value,

        @Description("Its value while nobody has set another one.")
        int defaultValue,

        @Description("The least it may be.") int least,
        @Description("The most it may be.") int most,

        @Description("From one value that it may have to the next.")
        int step,

        @Description("The setting that it may not lie below, if there is one.")
        Optional<PolicySetting> notBelow) {

    static SettingValueView of(PolicySetting setting, AllocationPolicy policy) {
        return new SettingValueView(
                setting,
                setting.field(),
                setting.unit(),
                Math.toIntExact(setting.valueIn(policy)),
                Math.toIntExact(setting.valueIn(AllocationPolicy.DEFAULT)),
                Math.toIntExact(setting.least()),
                Math.toIntExact(setting.most()),
                Math.toIntExact(setting.step()),
                setting.notBelow());
    }
}

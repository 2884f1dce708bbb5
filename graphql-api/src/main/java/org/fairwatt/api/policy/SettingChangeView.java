package org.fairwatt.api.policy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.SettingChange;

@Name("SettingChange")
@Description("What becomes of one setting of the policy.")
public record SettingChangeView(
        @NonNull @Description("The setting.") PolicySetting setting,

        @NonNull @Description("Where it stands in AllocationPolicyInput: \"fairness.floorWh\".")
        String field,

        @Description("Its value until then.") int before,
        @Description("Its value from then on.") int after) {

    static SettingChangeView of(SettingChange change) {
        return new SettingChangeView(
                change.setting(),
                change.setting().field(),
                Math.toIntExact(change.before()),
                Math.toIntExact(change.after()));
    }
}

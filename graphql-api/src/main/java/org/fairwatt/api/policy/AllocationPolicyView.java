package org.fairwatt.api.policy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.policy.PolicyRevision;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.policy.PolicyVersion;

@Name("AllocationPolicy")
@Description("One version of the community's rules of allocation; each decision keeps the version that it was made by.")
public record AllocationPolicyView(
        @Description("Its number; each change makes the next one.")
        int version,

        @Description("When it was set; null for the defaults, which nobody set.")
        Optional<Instant> setAt,

        @Description("What people called who set it, at that time.")
        Optional<String> setBy,

        @NonNull @Description("What it changed of the version before.")
        List<@NonNull SettingChangeView> changes,

        @NonNull @Description("Every setting.") List<@NonNull SettingValueView> settings) {

    static AllocationPolicyView of(PolicyRevision revision) {
        return new AllocationPolicyView(
                revision.policy().version(),
                revision.set().map(PolicyVersion::setAt),
                revision.set().flatMap(PolicyVersion::setByName),
                revision.changes().stream().map(SettingChangeView::of).toList(),
                Arrays.stream(PolicySetting.values())
                        .map(setting -> SettingValueView.of(setting, revision.policy()))
                        .toList());
    }
}

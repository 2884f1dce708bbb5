package org.fairwatt.api.policy;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.policy.PolicyPreview;

@Name("PolicyPreview")
@Description(
        "What would be otherwise under a changed policy. Both policies decide the open reservations anew, one after the"
                + " other, so the two compare with each other, and not with what is promised.")
public record PolicyPreviewView(
        @Description("The version in force, which would be changed; to be given as expectedVersion.")
        int version,

        @NonNull @Description("The settings that would change.")
        List<@NonNull SettingChangeView> changes,

        @NonNull @Description("All clusters together under the policy in force.")
        PolicyOutcomeView before,

        @NonNull @Description("All clusters together under the changed policy.")
        PolicyOutcomeView after,

        @NonNull @Description("Each cluster that was tried.")
        List<@NonNull ClusterEffectView> clusters,

        @Description("How many clusters were not tried, since that would be too much work at once.")
        int clustersLeftOut,

        @Description("How many reservations of the clusters that were tried stayed as they are, for the same reason.")
        int reservationsLeftOut) {

    static PolicyPreviewView of(PolicyPreview preview) {
        return new PolicyPreviewView(
                preview.version(),
                preview.changes().stream().map(SettingChangeView::of).toList(),
                PolicyOutcomeView.of(preview.before()),
                PolicyOutcomeView.of(preview.after()),
                preview.clusters().stream().map(ClusterEffectView::of).toList(),
                preview.clustersLeftOut(),
                preview.reservationsLeftOut());
    }
}

package org.fairwatt.allocation.policy;

import java.util.List;
import java.util.Optional;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersions;
import org.fairwatt.policy.SettingChange;

/**
 * A policy and where it comes from.
 *
 * @param set when and by whom; empty for the defaults, which nobody set
 * @param changes against the version before
 */
public record PolicyRevision(AllocationPolicy policy, Optional<PolicyVersion> set, List<SettingChange> changes) {
    static final PolicyRevision DEFAULT = new PolicyRevision(AllocationPolicy.DEFAULT, Optional.empty(), List.of());

    public PolicyRevision {
        changes = List.copyOf(changes);
    }

    /** {@code version} with what it changed against the one before among {@code versions}. */
    static PolicyRevision of(PolicyVersion version, PolicyVersions versions) {
        return of(
                version,
                versions.find(version.policy().version() - 1)
                        .map(PolicyVersion::policy)
                        .orElse(AllocationPolicy.DEFAULT));
    }

    static PolicyRevision of(PolicyVersion version, AllocationPolicy before) {
        return new PolicyRevision(
                version.policy(), Optional.of(version), SettingChange.between(before, version.policy()));
    }
}

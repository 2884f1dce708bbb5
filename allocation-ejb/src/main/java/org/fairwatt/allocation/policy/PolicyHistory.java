package org.fairwatt.allocation.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersions;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;

/** Operators look back at who set which rules when. */
@ApplicationScoped
public class PolicyHistory {
    private static final int LONGEST = 100;

    private PolicyVersions versions;

    protected PolicyHistory() {}

    @Inject
    public PolicyHistory(PolicyVersions versions) {
        this.versions = versions;
    }

    /**
     * The versions that were set, the newest first, each with what it changed.
     *
     * @param first how many at most; 1 to 100
     */
    @Transactional
    public List<PolicyRevision> newest(Caller caller, int first) {
        caller.mustHave(Permission.SEE_GRID);
        if (first < 1 || first > LONGEST) {
            throw Problem.invalid(
                    "first", "The history gives 1 to %d versions at a time, not %d.".formatted(LONGEST, first));
        }
        List<PolicyVersion> found = versions.newest(first + 1); // what the oldest one changed shows against one more
        return IntStream.range(0, Math.min(first, found.size()))
                .mapToObj(index -> PolicyRevision.of(found.get(index), before(found, index)))
                .toList();
    }

    private static AllocationPolicy before(List<PolicyVersion> newestFirst, int index) {
        return index + 1 < newestFirst.size() ? newestFirst.get(index + 1).policy() : AllocationPolicy.DEFAULT;
    }
}

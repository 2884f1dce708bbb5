package org.fairwatt.allocation.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersions;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;

/** Operators look at the rules in force, and back at who set which when. */
@ApplicationScoped
public class PolicyHistory {
    private static final int LONGEST = 100;

    private PolicyVersions versions;

    protected PolicyHistory() {}

    @Inject
    public PolicyHistory(PolicyVersions versions) {
        this.versions = versions;
    }

    /** The policy in force, or an earlier {@code version} of it, by which older decisions were made. */
    @Transactional
    public PolicyRevision look(Caller caller, Optional<Integer> version) {
        caller.mustHave(Permission.SEE_GRID);
        int wanted = version.orElseGet(() -> versions.current().version());
        Optional<PolicyRevision> found = versions.find(wanted).map(set -> PolicyRevision.of(set, versions));
        if (found.isEmpty() && wanted != AllocationPolicy.DEFAULT.version()) {
            throw Problem.of(
                    ProblemCode.NOT_FOUND,
                    "version",
                    "There is no version (%d) of the policy; version (%d) is in force."
                            .formatted(wanted, versions.current().version()));
        }
        return found.orElse(PolicyRevision.DEFAULT);
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

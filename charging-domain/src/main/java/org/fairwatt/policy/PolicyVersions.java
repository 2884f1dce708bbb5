package org.fairwatt.policy;

import java.util.List;
import java.util.Optional;

/** Every version of the bound tenant's policy that was set; who only decides needs no more than {@link AllocationPolicies}. */
public interface PolicyVersions extends AllocationPolicies {

    /** Adds the next version; false, with nothing written, when there is one of that number already. */
    boolean add(PolicyVersion next);

    Optional<PolicyVersion> find(PolicyVersionId id);

    /** Empty for the defaults that hold, as version 1, until somebody sets another one. */
    Optional<PolicyVersion> find(int version);

    /** Up to {@code most} of them, the newest first. */
    List<PolicyVersion> newest(int most);
}

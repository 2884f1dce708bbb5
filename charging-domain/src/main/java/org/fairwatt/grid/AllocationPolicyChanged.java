package org.fairwatt.grid;

import java.util.UUID;

/**
 * Another version of the tenant's policy is in force, which counts for this cluster as for each of the tenant's.
 *
 * @param version of the policy, from now on
 */
public record AllocationPolicyChanged(int version, ClusterId clusterId) implements GridEvent {

    @Override
    public UUID subject() {
        return clusterId.value();
    }
}

package org.fairwatt.policy;

/** The tenant's policies. */
public interface AllocationPolicies {

    /** The policy in force; the default when the tenant has set none. */
    AllocationPolicy current();
}

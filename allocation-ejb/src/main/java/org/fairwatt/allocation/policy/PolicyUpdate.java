package org.fairwatt.allocation.policy;

import org.fairwatt.policy.PolicyChange;

/**
 * A change, and what it was made on.
 *
 * @param expectedVersion of the policy that the operator saw
 */
public record PolicyUpdate(PolicyChange change, int expectedVersion) {}

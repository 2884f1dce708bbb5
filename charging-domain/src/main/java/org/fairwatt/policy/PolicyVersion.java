package org.fairwatt.policy;

import java.time.Instant;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/**
 * A version of the policy that somebody set. Nothing ever changes it: decisions name it.
 *
 * @param setByName what people called who set it, at that time; empty when that was not written down
 */
public record PolicyVersion(
        PolicyVersionId id, AllocationPolicy policy, Instant setAt, PersonId setBy, Optional<String> setByName) {}

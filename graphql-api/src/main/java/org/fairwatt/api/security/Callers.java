package org.fairwatt.api.security;

import org.fairwatt.tenant.Caller;

/** Finds the tenant of an identity, and its roles there. */
@FunctionalInterface
public interface Callers {

    /**
     * The identity in the tenant that its token names.
     *
     * @throws org.fairwatt.problem.Problem TENANT_MISSING, TENANT_UNKNOWN or TENANT_SUSPENDED
     */
    Caller of(Identity identity);
}

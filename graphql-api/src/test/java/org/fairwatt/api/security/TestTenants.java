package org.fairwatt.api.security;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;

/** Tenants without a directory: whoever has an organization claim is a driver of the one there is. */
public final class TestTenants implements Callers, TenantScope {

    public static final TenantId RIVERBEND = TenantId.random();

    private Optional<TenantId> bound = Optional.empty();

    public TenantCalls calls() {
        TenantCalls calls = new TenantCalls();
        calls.scope = this;
        return calls;
    }

    @Override
    public Caller of(Identity identity) {
        if (identity.organization().isEmpty()) {
            throw Problem.of(ProblemCode.TENANT_MISSING, "The token names no tenant.");
        }
        return new Caller(identity.person(), identity.name(), RIVERBEND, Set.of(Role.DRIVER));
    }

    @Override
    public <T> T call(TenantId tenant, Supplier<T> work) {
        bound = Optional.of(tenant);
        try {
            return work.get();
        } finally {
            bound = Optional.empty();
        }
    }

    @Override
    public Optional<TenantId> bound() {
        return bound;
    }
}

package org.fairwatt.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.fairwatt.tenancy.tenants.CallerResolver;
import org.fairwatt.tenant.Caller;

/** The tenant is that of the token's organization claim, and only that. */
@ApplicationScoped
public class TokenCallers implements Callers {

    @Inject
    CallerResolver resolver;

    @Override
    public Caller of(Identity identity) {
        return resolver.resolve(identity.person(), identity.name(), identity.organization(), identity.realmRoles());
    }
}

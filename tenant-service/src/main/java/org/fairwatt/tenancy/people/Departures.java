package org.fairwatt.tenancy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/**
 * Forgets what fairness remembers of people who left: who is no member of the community any more, or has no account. Only
 * the identity provider knows them; it is asked outside of any transaction, and while it is silent nobody has left.
 */
@ApplicationScoped
public class Departures {
    private static final int PAGE = 100;

    @Inject
    Tenants tenants;

    @Inject
    TenantScope scope;

    @Inject
    Organizations organizations;

    @Inject
    DepartureDesk desk;

    /** Goes through all tenants once; one that fails is tried again in the next round. */
    void round() {
        new EachTenant(tenants, scope)
                .attempt("Who left could not be found out", tenant -> forgetWhoLeft(tenant.alias()));
    }

    private void forgetWhoLeft(String alias) {
        List<PersonId> page = desk.some(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(person -> !organizations.has(alias, person)).forEach(desk::forget);
            page = desk.some(Optional.of(page.get(page.size() - 1)), PAGE);
        }
    }
}

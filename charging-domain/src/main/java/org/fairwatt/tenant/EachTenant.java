package org.fairwatt.tenant;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** All tenants, one after the other, each within its own scope. One that fails keeps no other from its turn. */
public final class EachTenant {
    private static final Logger LOG = System.getLogger(EachTenant.class.getName());

    private final Tenants tenants;
    private final TenantScope scope;

    public EachTenant(Tenants tenants, TenantScope scope) {
        this.tenants = tenants;
        this.scope = scope;
    }

    /**
     * Does {@code work} for each tenant. What fails is logged and left to the next call, which comes with the next round.
     *
     * @param undone what a failure leaves undone, for the log, as in "Not every visit was followed"
     */
    public void attempt(String undone, Consumer<Tenant> work) {
        for (Tenant tenant : tenants.all()) {
            try {
                scope.run(tenant.id(), () -> work.accept(tenant));
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "%s in tenant (%s); it is tried again.".formatted(undone, tenant.id()), failure);
            }
        }
    }
}

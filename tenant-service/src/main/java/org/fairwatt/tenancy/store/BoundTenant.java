package org.fairwatt.tenancy.store;

import java.util.Optional;
import org.fairwatt.tenant.TenantId;

/** The tenant of this thread. Hibernate makes its own resolver, so the two meet here and not by injection. */
final class BoundTenant {

    private static final ThreadLocal<Optional<TenantId>> BOUND = ThreadLocal.withInitial(Optional::empty);

    private BoundTenant() {}

    static Optional<TenantId> get() {
        return BOUND.get();
    }

    static TenantId current() {
        return get().orElseThrow(() -> new IllegalStateException("No tenant is bound to this thread."));
    }

    static void set(Optional<TenantId> tenant) {
        if (tenant.isPresent()) {
            BOUND.set(tenant);
        } else {
            BOUND.remove(); // a pooled thread keeps nothing
        }
    }
}

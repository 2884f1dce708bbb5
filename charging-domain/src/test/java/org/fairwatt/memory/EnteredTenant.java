package org.fairwatt.memory;

import java.util.Optional;
import java.util.function.Supplier;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;

/** A scope for ports in memory: it only remembers which tenant was entered. */
public final class EnteredTenant implements TenantScope {

    private Optional<TenantId> entered = Optional.empty();

    @Override
    public <T> T call(TenantId tenant, Supplier<T> work) {
        Optional<TenantId> outer = entered;
        entered = Optional.of(tenant);
        try {
            return work.get();
        } finally {
            entered = outer;
        }
    }

    @Override
    public Optional<TenantId> bound() {
        return entered;
    }
}

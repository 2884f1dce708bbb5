package org.fairwatt.tenancy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;

/** Binds the tenant to the thread; a transaction that begins within the scope is that tenant's. */
@ApplicationScoped
public class ThreadTenantScope implements TenantScope {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Override
    public <T> T call(TenantId tenant, Supplier<T> work) {
        Optional<TenantId> outer = BoundTenant.get();
        if (outer.equals(Optional.of(tenant))) {
            return work.get();
        }
        requireNoTransaction(outer, tenant);
        BoundTenant.set(Optional.of(tenant));
        try {
            return work.get();
        } finally {
            BoundTenant.set(outer);
        }
    }

    @Override
    public Optional<TenantId> bound() {
        return BoundTenant.get();
    }

    private void requireNoTransaction(Optional<TenantId> outer, TenantId inner) {
        // its connection is bound already, or would be to another tenant than the thread's
        if (transactions.getTransactionKey() != null) {
            throw new IllegalStateException(
                    "A transaction of tenant (%s) can't turn into one of tenant (%s).\nMaybe the scope should be entered before the transaction begins."
                            .formatted(outer.map(TenantId::toString).orElse("none"), inner));
        }
    }
}

package org.fairwatt.tenant;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one way into a tenant's data. Within the scope every transaction of this thread sees and writes that tenant's rows
 * only; outside of any scope the database gives nothing.
 */
public interface TenantScope {

    /**
     * Runs {@code work} as {@code tenant}. A scope of another tenant can't be entered from within a transaction of this
     * one: that is an {@link IllegalStateException}.
     */
    <T> T call(TenantId tenant, Supplier<T> work);

    default void run(TenantId tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return true;
        });
    }

    /** The tenant that is bound to this thread, if any. */
    Optional<TenantId> bound();

    /** The tenant that is bound to this thread; an {@link IllegalStateException} if none is. */
    default TenantId current() {
        return bound().orElseThrow(() -> new IllegalStateException("No tenant is bound to this thread."));
    }
}

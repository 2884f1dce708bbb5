package org.fairwatt.api.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.fairwatt.tenant.TenantId;

/**
 * Who listens to one kind of change, by tenant.
 *
 * @param <S> what a listener is interested in
 * @param <V> what it is told
 */
final class Listeners<S, V> {

    private final Map<TenantId, Set<Listener<S, V>>> byTenant = new ConcurrentHashMap<>();

    /** One listener: it is in the list for as long as somebody is subscribed to the stream. */
    record Listener<S, V>(S interest, MultiEmitter<? super V> emitter) {

        void tell(V value) {
            emitter.emit(value);
        }
    }

    /**
     * A stream for {@code interest}.
     *
     * @param joined called with the listener once it is in the list, so that what it is told then can't be older than
     *     what it missed before
     */
    Multi<V> stream(TenantId tenant, S interest, Consumer<Listener<S, V>> joined) {
        // the socket's own queue is bounded and is where a slow reader is cut off
        return Multi.createFrom()
                .emitter(
                        emitter -> join(tenant, new Listener<>(interest, emitter), joined),
                        BackPressureStrategy.BUFFER);
    }

    Set<Listener<S, V>> of(TenantId tenant) {
        return byTenant.getOrDefault(tenant, Set.of());
    }

    Set<TenantId> tenants() {
        return byTenant.keySet();
    }

    private void join(TenantId tenant, Listener<S, V> listener, Consumer<Listener<S, V>> joined) {
        byTenant.compute(tenant, (id, present) -> {
            Set<Listener<S, V>> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        listener.emitter().onTermination(() -> leave(tenant, listener));
        joined.accept(listener);
    }

    private void leave(TenantId tenant, Listener<S, V> listener) {
        byTenant.computeIfPresent(tenant, (id, present) -> {
            present.remove(listener);
            return present.isEmpty() ? null : present;
        });
    }
}

package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/**
 * Goes through all tenants and looks for sources of limits that fell silent. A node that has just started tells of all that
 * are silent: planning once more does no harm. A tenant that fails is tried again.
 */
@ApplicationScoped
public class SilenceRounds {
    private EachTenant each;
    private SilentSources sources;
    private Clock clock;
    private final Map<TenantId, Instant> lastLooks = new ConcurrentHashMap<>();

    protected SilenceRounds() {}

    @Inject
    public SilenceRounds(Tenants tenants, TenantScope scope, SilentSources sources, Clock clock) {
        this.each = new EachTenant(tenants, scope);
        this.sources = sources;
        this.clock = clock;
    }

    void round() {
        each.attempt("Which sources of limits fell silent could not be looked at", tenant -> look(tenant.id()));
    }

    private void look(TenantId tenant) {
        Instant now = clock.instant();
        sources.tell(lastLooks.getOrDefault(tenant, Instant.EPOCH), now);
        lastLooks.put(tenant, now);
    }
}

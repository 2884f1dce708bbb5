package org.fairwatt.allocation.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/**
 * Goes through all tenants and looks for sources of limits that fell silent. A node that has just started tells of all that
 * are silent: planning once more does no harm. A tenant that fails is tried again.
 */
@ApplicationScoped
public class SilenceRounds {
    private static final Logger LOG = System.getLogger(SilenceRounds.class.getName());

    private Tenants tenants;
    private TenantScope scope;
    private SilentSources sources;
    private Clock clock;
    private final Map<TenantId, Instant> lastLooks = new ConcurrentHashMap<>();

    protected SilenceRounds() {}

    @Inject
    public SilenceRounds(Tenants tenants, TenantScope scope, SilentSources sources, Clock clock) {
        this.tenants = tenants;
        this.scope = scope;
        this.sources = sources;
        this.clock = clock;
    }

    void round() {
        tenants.all().forEach(tenant -> attempt(tenant.id()));
    }

    private void attempt(TenantId tenant) {
        Instant now = clock.instant();
        try {
            scope.run(tenant, () -> sources.tell(lastLooks.getOrDefault(tenant, Instant.EPOCH), now));
            lastLooks.put(tenant, now);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The limits of tenant (" + tenant + ") could not be looked at; it is tried again.",
                    e);
        }
    }
}

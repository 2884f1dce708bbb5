package org.fairwatt.charging.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Goes through all tenants and tells people what the mere passing of time brings. One that fails is tried again. */
@ApplicationScoped
public class NotificationRounds {
    private static final Logger LOG = System.getLogger(NotificationRounds.class.getName());

    /** What was decided just before a look may be committed after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private Tenants tenants;
    private TenantScope scope;
    private SlotReminders reminders;
    private StationWatching watching;
    private Clock clock;
    private final Map<TenantId, Instant> lastLooks = new ConcurrentHashMap<>();

    protected NotificationRounds() {}

    @Inject
    public NotificationRounds(
            Tenants tenants, TenantScope scope, SlotReminders reminders, StationWatching watching, Clock clock) {
        this.tenants = tenants;
        this.scope = scope;
        this.reminders = reminders;
        this.watching = watching;
        this.clock = clock;
    }

    void round() {
        tenants.all().forEach(tenant -> attempt(tenant.id()));
    }

    private void attempt(TenantId tenant) {
        try {
            scope.run(tenant, () -> {
                remind(tenant);
                watching.tell();
            });
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Not everybody in tenant (" + tenant + ") was told what is due; it is tried again.",
                    e);
        }
    }

    private void remind(TenantId tenant) {
        Instant now = clock.instant();
        Instant lastLook = lastLooks.getOrDefault(tenant, Instant.EPOCH);
        reminders.remind(lastLook.minus(OVERLAP), now);
        lastLooks.put(tenant, now);
    }
}

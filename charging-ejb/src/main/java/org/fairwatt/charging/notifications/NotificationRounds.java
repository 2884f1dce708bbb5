package org.fairwatt.charging.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Goes through all tenants and tells people what the mere passing of time brings. One that fails is tried again. */
@ApplicationScoped
public class NotificationRounds {
    /** What was decided just before a look may be committed after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private EachTenant each;
    private SlotReminders reminders;
    private StationWatching watching;
    private Clock clock;
    private final Map<TenantId, Instant> lastLooks = new ConcurrentHashMap<>();

    protected NotificationRounds() {}

    @Inject
    public NotificationRounds(
            Tenants tenants, TenantScope scope, SlotReminders reminders, StationWatching watching, Clock clock) {
        this.each = new EachTenant(tenants, scope);
        this.reminders = reminders;
        this.watching = watching;
        this.clock = clock;
    }

    void round() {
        each.attempt("Not everybody was told what is due", tenant -> {
            remind(tenant.id());
            watching.tell();
        });
    }

    private void remind(TenantId tenant) {
        Instant now = clock.instant();
        Instant lastLook = lastLooks.getOrDefault(tenant, Instant.EPOCH);
        reminders.remind(lastLook.minus(OVERLAP), now);
        lastLooks.put(tenant, now);
    }
}

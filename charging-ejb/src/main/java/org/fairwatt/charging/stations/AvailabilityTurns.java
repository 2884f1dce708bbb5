package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.reservation.Promise;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;
import org.fairwatt.time.TimeWindow;

/**
 * Announces the stations where, since the last look, an EVSE began to be kept for somebody or ceased to be. It is told on
 * this node only: every node looks for itself.
 */
@ApplicationScoped
public class AvailabilityTurns {

    /** The type of what is announced; its subject is the station. */
    public static final String TYPE = "StationAvailabilityTurned";

    private Tenants tenants;
    private TenantScope scope;
    private HeldPlugs plugs;
    private Event<Announcement> announcements;
    private Clock clock;
    private Instant lastLook;

    protected AvailabilityTurns() {}

    @Inject
    public AvailabilityTurns(
            Tenants tenants, TenantScope scope, HeldPlugs plugs, Event<Announcement> announcements, Clock clock) {
        this.tenants = tenants;
        this.scope = scope;
        this.plugs = plugs;
        this.announcements = announcements;
        this.clock = clock;
        this.lastLook = clock.instant();
    }

    /** Looks at what turned since the last call. */
    public synchronized void announce() {
        Instant now = clock.instant();
        if (!now.isAfter(lastLook)) {
            return;
        }
        TimeWindow sinceThen = new TimeWindow(lastLook, now);
        for (Tenant tenant : tenants.all()) {
            Set<Announcement> turned = new LinkedHashSet<>();
            for (Promise promise : scope.call(tenant.id(), () -> plugs.turningIn(sinceThen))) {
                turned.add(new Announcement(
                        tenant.id(),
                        TYPE,
                        promise.station().value(),
                        Optional.of(promise.cluster().value()),
                        Optional.empty()));
            }
            turned.forEach(announcements::fire);
        }
        lastLook = now;
    }
}

package org.fairwatt.charging.stations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryClusters;
import org.fairwatt.memory.InMemoryEventLog;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryReservations;
import org.fairwatt.memory.InMemorySites;
import org.fairwatt.memory.InMemoryStations;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;

/** The use cases around sites, put together by hand, and descriptions of sites to give them. */
final class Yard {
    final LeapingClock clock = new LeapingClock(Instant.parse("2026-03-02T10:00:00Z"));
    final InMemorySites sites = new InMemorySites();
    final InMemoryStations stations = new InMemoryStations();
    final InMemoryClusters clusters = new InMemoryClusters();
    final InMemoryReservations reservations = new InMemoryReservations();
    final InMemoryEventLog events = new InMemoryEventLog();
    final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    final StationEntries entries = new StationEntries(sites, stations, reservations, clock);
    final StationDirectory directory = new StationDirectory(stations, entries);
    final SiteProvisioning provisioning = new SiteProvisioning(
            new SiteDesk(
                    sites,
                    stations,
                    clusters,
                    new Feeders(clusters),
                    entries,
                    new InMemoryIdempotencyKeys(),
                    events,
                    trail),
            new InMemoryLostRaces());
    final Caller admin = someone(Role.TENANT_ADMIN);

    static Caller someone(Role role) {
        return new Caller(PersonId.random(), role.realmRole(), TenantId.random(), Set.of(role));
    }

    static NewSite aSite(String code, NewTransformer transformer, NewStation... stations) {
        return new NewSite(
                code,
                "Mill Lane",
                "3 Mill Lane",
                SiteKind.DWELL,
                "America/New_York",
                41.231,
                -80.457,
                new NewTariff("USD", "0.31", "0.50"),
                transformer,
                List.of(stations));
    }

    static NewTransformer aTransformer(NewCircuit... circuits) {
        return new NewTransformer("T7", "Mill Lane pole", 150_000, List.of(circuits), List.of());
    }

    static NewStation aStation(String code, NewEvse... evses) {
        return aStationAt(code, -80.457, evses);
    }

    static NewStation aStationAt(String code, double longitude, NewEvse... evses) {
        return new NewStation(code, "Station " + code, 41.231, longitude, List.of(evses));
    }

    static NewEvse anEvse(String label) {
        return new NewEvse(
                label, CurrentType.AC, 11_000, 3, List.of(ConnectorType.IEC_62196_T2), false, Optional.empty());
    }

    static NewEvse aFastEvse(String label) {
        return new NewEvse(label, CurrentType.DC, 50_000, 3, List.of(ConnectorType.CHADEMO), true, Optional.empty());
    }
}

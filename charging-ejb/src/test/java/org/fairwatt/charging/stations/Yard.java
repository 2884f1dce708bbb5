package org.fairwatt.charging.stations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryClusters;
import org.fairwatt.memory.InMemoryEventLog;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryReservations;
import org.fairwatt.memory.InMemorySites;
import org.fairwatt.memory.InMemoryStations;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Evse;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteKind;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.PriceTerms;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.VehicleId;

/** The use cases around sites, put together by hand, and descriptions of sites to give them. */
public final class Yard {
    public final LeapingClock clock = new LeapingClock(Instant.parse("2026-03-02T10:00:00Z"));
    final InMemorySites sites = new InMemorySites();
    final InMemoryStations stations = new InMemoryStations();
    final InMemoryClusters clusters = new InMemoryClusters();
    public final InMemoryReservations reservations = new InMemoryReservations();
    final InMemoryEventLog events = new InMemoryEventLog();
    final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    final StationEntries entries = new StationEntries(sites, stations, reservations, clock);
    public final StationDirectory directory = new StationDirectory(stations, entries);
    public final SiteProvisioning provisioning = new SiteProvisioning(
            new SiteDesk(
                    sites,
                    stations,
                    clusters,
                    new Feeders(clusters),
                    entries,
                    new InMemoryIdempotencyKeys(),
                    events,
                    trail,
                    clock),
            new InMemoryLostRaces());
    public final Caller admin = someone(Role.TENANT_ADMIN);

    /** Somebody has {@code evse} for an hour from {@code fromNow}; it was requested just now. */
    public Reservation reserve(Evse evse, StationEntry entry, Duration fromNow) {
        TimeWindow window = TimeWindow.of(clock.instant().plus(fromNow), Duration.ofHours(1));
        Energy energy = Energy.ofKilowattHours(11);
        Site site = entry.site();
        PriceTerms terms = new PriceSchedule(site.tariff(), site.zone(), PriceMultiplier.NONE).termsFor(window);
        Reservation reservation = Reservation.reserved(
                ReservationId.random(),
                PersonId.random(),
                new SlotRequest(VehicleId.random(), List.of(entry.station().id()), energy, window, Category.PUBLIC),
                new Promise(
                        entry.station().cluster(),
                        entry.station().id(),
                        evse.id(),
                        window,
                        window,
                        Power.ofKilowatts(11),
                        energy,
                        PriceEstimate.of(terms, PriceMultiplier.NONE, energy, energy),
                        new Likely(window.end(), energy)),
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                clock.instant());
        reservations.add(reservation);
        return reservation;
    }

    public static Caller someone(Role role) {
        return new Caller(PersonId.random(), role.realmRole(), TenantId.random(), Set.of(role));
    }

    public static NewSite aSite(String code, NewTransformer transformer, NewStation... stations) {
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

    public static NewTransformer aTransformer(NewCircuit... circuits) {
        return new NewTransformer("T7", "Mill Lane pole", 150_000, List.of(circuits), NewBaseLoad.estimated(List.of()));
    }

    public static NewStation aStation(String code, NewEvse... evses) {
        return aStationAt(code, -80.457, evses);
    }

    static NewStation aStationAt(String code, double longitude, NewEvse... evses) {
        return new NewStation(code, "Station " + code, 41.231, longitude, List.of(evses));
    }

    public static NewEvse anEvse(String label) {
        return new NewEvse(
                label, CurrentType.AC, 11_000, 3, List.of(ConnectorType.IEC_62196_T2), false, Optional.empty());
    }

    static NewEvse aFastEvse(String label) {
        return new NewEvse(label, CurrentType.DC, 50_000, 3, List.of(ConnectorType.CHADEMO), true, Optional.empty());
    }
}

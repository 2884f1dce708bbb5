package org.fairwatt.allocation.town;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.allocation.grid.ClusterSnapshots;
import org.fairwatt.allocation.policy.AllocationRules;
import org.fairwatt.allocation.policy.RuleDesk;
import org.fairwatt.allocation.visits.PastVisits;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fairness.FairnessMemory;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryClusters;
import org.fairwatt.memory.InMemoryDecisionRecords;
import org.fairwatt.memory.InMemoryEventLog;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryNotifications;
import org.fairwatt.memory.InMemoryPastStays;
import org.fairwatt.memory.InMemoryPolicyVersions;
import org.fairwatt.memory.InMemoryPresences;
import org.fairwatt.memory.InMemoryReservations;
import org.fairwatt.memory.InMemorySites;
import org.fairwatt.memory.InMemoryStations;
import org.fairwatt.memory.InMemoryVehicles;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.policy.PlanningRules;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicyVersion;
import org.fairwatt.policy.PolicyVersionId;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Evse;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.PriceTerms;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleDescription;
import org.fairwatt.vehicle.VehicleId;

/** A town at ten o'clock: each test puts into it what it needs. Every EVSE gives 11 kW and every vehicle takes it. */
public final class Town {
    public static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    public static final Power ELEVEN_KW = Power.ofKilowatts(11);

    public final LeapingClock clock = new LeapingClock(TEN);
    public final InMemoryClusters clusters = new InMemoryClusters();
    public final InMemorySites sites = new InMemorySites();
    public final InMemoryStations stations = new InMemoryStations();
    public final InMemoryVehicles vehicles = new InMemoryVehicles();
    public final InMemoryReservations reservations = new InMemoryReservations();
    public final InMemoryDecisionRecords records = new InMemoryDecisionRecords();
    public final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys();
    public final InMemoryEventLog events = new InMemoryEventLog();
    public final InMemoryNotifications notifications = new InMemoryNotifications();
    public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    public final InMemoryPastStays pastStays = new InMemoryPastStays();
    public final InMemoryPresences presences = new InMemoryPresences(reservations, vehicles);
    public final FairnessMemory fairness = new FairnessMemory();
    public final InMemoryPolicyVersions policies = new InMemoryPolicyVersions();
    public final ClusterSnapshots snapshots = new ClusterSnapshots(clusters, stations, sites, reservations, policies);
    public final PastVisits pastVisits = new PastVisits(presences, pastStays, fairness, policies, vehicles, stations);
    private final TenantId tenant = TenantId.random();

    /** {@code hour} o'clock of the day. */
    public static Instant at(int hour) {
        return at(hour, 0);
    }

    public static Instant at(int hour, int minute) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(hour * 3600L + minute * 60L);
    }

    public static TimeWindow between(int from, int until) {
        return new TimeWindow(at(from), at(until));
    }

    public AllocationPolicy policy() {
        return policies.current();
    }

    /** The use case by which operators set the town's policy. */
    public AllocationRules rules() {
        return new AllocationRules(
                new RuleDesk(policies, clusters, keys, events, trail, clock), new InMemoryLostRaces());
    }

    /** From now on the town plans by {@code rules}. */
    public void plansBy(PlanningRules rules) {
        AllocationPolicy policy = policies.current();
        goesBy(new AllocationPolicy(
                policy.version() + 1,
                policy.booking(),
                policy.fairness(),
                policy.quotas(),
                rules,
                policy.prices(),
                policy.badge()));
    }

    /** From now on the town goes by its policy with {@code change}. */
    public void goesBy(PolicyChange change) {
        goesBy(change.appliedTo(policies.current()));
    }

    private void goesBy(AllocationPolicy policy) {
        policies.add(new PolicyVersion(
                PolicyVersionId.random(), policy, clock.instant(), PersonId.random(), Optional.of("somebody")));
    }

    public Caller someone(Role role) {
        return new Caller(PersonId.random(), role.realmRole(), tenant, Set.of(role));
    }

    public Caller aDriver() {
        return someone(Role.DRIVER);
    }

    public Cluster aTransformer(String code, Power rating) {
        return aTransformer(code, rating, BaseLoad.none(ZoneOffset.UTC));
    }

    public Cluster aTransformer(String code, Power rating, BaseLoad baseLoad) {
        Cluster cluster = new Cluster(ClusterId.random(), code, "Transformer " + code, rating, baseLoad);
        clusters.add(cluster);
        return cluster;
    }

    public Circuit aCircuit(Cluster cluster, String code, Power rating) {
        Circuit circuit = new Circuit(CircuitId.random(), cluster.id(), Optional.empty(), code, rating);
        clusters.add(circuit);
        return circuit;
    }

    public Circuit aCircuit(Cluster cluster, Circuit parent, String code, Power rating) {
        Circuit circuit = new Circuit(CircuitId.random(), cluster.id(), Optional.of(parent.id()), code, rating);
        clusters.add(circuit);
        return circuit;
    }

    public ChargingStation aStation(Cluster cluster, int evses) {
        return aStation(cluster, evses, SiteKind.TURNOVER, "0.40", Optional.empty());
    }

    public ChargingStation aStation(
            Cluster cluster, int evses, SiteKind kind, String pricePerKwh, Optional<CircuitId> circuit) {
        return aStation(
                cluster,
                evses,
                kind,
                new Tariff(Currency.getInstance("USD"), new BigDecimal(pricePerKwh), BigDecimal.ONE),
                circuit);
    }

    public ChargingStation aStation(
            Cluster cluster, int evses, SiteKind kind, Tariff tariff, Optional<CircuitId> circuit) {
        int number = stations.all().size() + 1;
        Position position = new Position(41, -80 + number / 1000.0);
        Site site = new Site(
                SiteId.random(), "S" + number, "Site " + number, "Main Street", kind, ZoneOffset.UTC, position, tariff);
        sites.add(site);
        ChargingStation station = new ChargingStation(
                StationId.random(), site.id(), cluster.id(), "C" + number, "Station " + number, position);
        stations.add(station);
        for (int label = 1; label <= evses; label++) {
            anEvse(station, circuit, String.valueOf(label), 3);
        }
        return station;
    }

    public void anEvse(ChargingStation station, Optional<CircuitId> circuit, String label, int phases) {
        stations.add(new Evse(
                EvseId.random(),
                station,
                circuit,
                label,
                CurrentType.AC,
                ELEVEN_KW,
                phases,
                Set.of(ConnectorType.IEC_62196_T2),
                false));
    }

    public Vehicle aVehicleOf(Caller owner) {
        Vehicle vehicle = new Vehicle(
                VehicleId.random(),
                owner.person(),
                new VehicleDescription(
                        "Volt",
                        "One",
                        Energy.ofKilowattHours(60),
                        ELEVEN_KW,
                        Power.ZERO,
                        3,
                        Set.of(ConnectorType.IEC_62196_T2)),
                clock.instant());
        vehicles.add(vehicle);
        return vehicle;
    }

    /** Someone has the station's EVSE {@code index} for all of {@code window}, and charges with 11 kW. */
    public Reservation aReservation(ChargingStation station, int index, TimeWindow window) {
        return aReservation(aDriver(), station, index, window, window);
    }

    /** {@code driver} asked for {@code wish} and holds the station's EVSE {@code index} for {@code window}. */
    public Reservation aReservation(
            Caller driver, ChargingStation station, int index, TimeWindow wish, TimeWindow window) {
        Reservation reservation = placed(driver, station, index, wish, window);
        reservations.flush();
        clusters.find(station.cluster()).ifPresent(Cluster::changed);
        return reservation;
    }

    /** The same as one of many: nothing is flushed, and the cluster counts no change. */
    public Reservation placed(Caller driver, ChargingStation station, int index, TimeWindow wish, TimeWindow window) {
        Energy energy = ELEVEN_KW.during(window.length());
        SlotRequest request =
                new SlotRequest(aVehicleOf(driver).id(), List.of(station.id()), energy, wish, Category.PUBLIC);
        Reservation reservation = Reservation.reserved(
                ReservationId.random(),
                driver.person(),
                request,
                promise(station, index, window, energy),
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                clock.instant());
        reservations.add(reservation);
        return reservation;
    }

    private Promise promise(ChargingStation station, int index, TimeWindow window, Energy energy) {
        Site site = sites.find(station.site()).orElseThrow();
        PriceTerms terms = new PriceSchedule(site.tariff(), site.zone(), PriceMultiplier.NONE).termsFor(window);
        return new Promise(
                station.cluster(),
                station.id(),
                stations.evsesOf(List.of(station.id())).get(index).id(),
                window,
                window,
                ELEVEN_KW,
                energy,
                PriceEstimate.of(terms, PriceMultiplier.NONE, energy, energy),
                new Likely(window.end(), energy));
    }
}

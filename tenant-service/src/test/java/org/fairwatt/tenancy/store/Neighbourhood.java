package org.fairwatt.tenancy.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.BaseLoad;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.CircuitId;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
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
import org.fairwatt.tariff.Tariff;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleDescription;
import org.fairwatt.vehicle.VehicleId;

/** A new tenant with one site: a transformer, two circuits, a station with two EVSEs, and a person with a vehicle. */
record Neighbourhood(
        TenantId tenant,
        ClusterId cluster,
        StationId station,
        EvseId first,
        EvseId second,
        VehicleId vehicle,
        PersonId person) {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final Currency EURO = Currency.getInstance("EUR");
    static final Position MARKET = new Position(54.325, 10.13);

    static Neighbourhood build() {
        Neighbourhood it = new Neighbourhood(
                TestDatabase.shared().aTenant(),
                ClusterId.random(),
                StationId.random(),
                EvseId.random(),
                EvseId.random(),
                VehicleId.random(),
                PersonId.random());
        StoreWithoutServer.run(it.tenant, it::addAll);
        return it;
    }

    private void addAll(StoreWithoutServer.Store store) {
        CircuitId main = CircuitId.random();
        CircuitId branch = CircuitId.random();
        store.clusters().add(aCluster(cluster));
        // the code of the parent comes later in the alphabet, so that order by code alone would be wrong
        store.clusters().add(new Circuit(main, cluster, Optional.empty(), "Z-main", Power.ofKilowatts(80)));
        store.clusters().add(new Circuit(branch, cluster, Optional.of(main), "A-branch", Power.ofKilowatts(40)));
        Site site = aSite("market");
        store.sites().add(site);
        ChargingStation place = new ChargingStation(station, site.id(), cluster, "M1", "Market 1", MARKET);
        store.stations().add(place);
        store.stations().add(anEvse(first, place, Optional.of(branch), "1"));
        store.stations().add(anEvse(second, place, Optional.empty(), "2"));
        store.vehicles().add(aVehicle(vehicle));
    }

    static Cluster aCluster(ClusterId id) {
        List<Power> load = Collections.nCopies(BaseLoad.QUARTERS, Power.ofKilowatts(12));
        return new Cluster(
                id, "T1", "Transformer 1", Power.ofKilowatts(100), new BaseLoad(load, ZoneId.of("Europe/Berlin")));
    }

    static Site aSite(String code) {
        Tariff tariff = new Tariff(EURO, new BigDecimal("0.39"), new BigDecimal("0.5"));
        return new Site(
                SiteId.random(),
                code,
                "Market",
                "Market 1",
                SiteKind.TURNOVER,
                ZoneId.of("Europe/Berlin"),
                MARKET,
                tariff);
    }

    static VehicleDescription aDescription() {
        return new VehicleDescription(
                "Renault",
                "Zoe",
                Energy.ofKilowattHours(52),
                Power.ofKilowatts(22),
                Power.ZERO,
                3,
                Set.of(ConnectorType.IEC_62196_T2));
    }

    Vehicle aVehicle(VehicleId id) {
        return new Vehicle(id, person, aDescription(), NOON);
    }

    /** A reservation of the first EVSE; {@code from} and {@code until} in minutes after noon. */
    Reservation reserved(VehicleId whose, EvseId evse, int from, int until) {
        TimeWindow window = new TimeWindow(NOON.plusSeconds(from * 60L), NOON.plusSeconds(until * 60L));
        return Reservation.reserved(
                ReservationId.random(),
                person,
                aRequest(whose),
                promise(evse, window),
                Reason.of(ReasonCode.AS_REQUESTED),
                1,
                NOON.plusNanos(123_456_000));
    }

    /** The same of a vehicle that is likely to stay {@code longer} minutes beyond it. */
    Reservation lingering(VehicleId whose, EvseId evse, int from, int until, int longer) {
        Reservation said = reserved(whose, evse, from, until);
        Promise promise = said.promise().orElseThrow();
        Likely likely = new Likely(promise.plugged().end().plusSeconds(longer * 60L), promise.energy());
        return Reservation.reserved(
                said.id(),
                person,
                said.request(),
                new Promise(
                        cluster,
                        station,
                        evse,
                        promise.plugged(),
                        promise.charging(),
                        promise.limit(),
                        promise.energy(),
                        promise.price(),
                        likely),
                said.reason(),
                1,
                said.requestedAt());
    }

    SlotRequest aRequest(VehicleId whose) {
        return new SlotRequest(
                whose,
                List.of(station),
                Energy.ofKilowattHours(10),
                new TimeWindow(NOON, NOON.plusSeconds(10 * 3600)),
                Category.PUBLIC);
    }

    Promise promise(EvseId evse, TimeWindow window) {
        Energy energy = Energy.ofKilowattHours(10);
        PriceSchedule prices = new PriceSchedule(aSite("market").tariff(), ZoneOffset.UTC, PriceMultiplier.NONE);
        PriceEstimate price = PriceEstimate.of(prices.termsFor(window), PriceMultiplier.NONE, energy, energy);
        return new Promise(
                cluster,
                station,
                evse,
                window,
                window,
                Power.ofKilowatts(11),
                energy,
                price,
                new Likely(window.end(), energy));
    }

    private static Evse anEvse(EvseId id, ChargingStation place, Optional<CircuitId> circuit, String label) {
        return new Evse(
                id,
                place,
                circuit,
                label,
                CurrentType.AC,
                Power.ofKilowatts(22),
                3,
                Set.of(ConnectorType.IEC_62196_T2),
                false);
    }
}

package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.Site;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Instant NOON = Neighbourhood.NOON;

    private final Neighbourhood place = Neighbourhood.build();

    @Test
    void aSiteComesBackAsItWasWritten() {
        Site site = in(place.tenant(), store -> store.sites().byCode("market").orElseThrow());

        assertThat(site.position()).isEqualTo(Neighbourhood.MARKET);
        assertThat(site.tariff()).isEqualTo(Neighbourhood.aSite("market").tariff());
        assertThat(site.zone()).hasToString("Europe/Berlin");
        List<Site> all = in(place.tenant(), store -> store.sites().all(List.of(site.id())));
        assertThat(all).hasSize(1);
    }

    @Test
    void aClusterKeepsItsBaseLoadAndItsCountOfChanges() {
        run(place.tenant(), store -> {
            Cluster cluster = store.clusters().lock(place.cluster());
            cluster.changed();
            assertThat(cluster.admits(7)).isTrue();
        });

        Cluster cluster =
                in(place.tenant(), store -> store.clusters().byCode("T1").orElseThrow());
        assertThat(cluster.baseLoad())
                .isEqualTo(Neighbourhood.aCluster(place.cluster()).baseLoad());
        assertThat(cluster.priceMultiplier()).isEqualTo(PriceMultiplier.NONE);
        assertThat(cluster.changes()).isEqualTo(1);
        assertThat(cluster.admits(6)).isFalse();
    }

    @Test
    void lockingAClusterShowsWhatWasCommittedMeanwhile() {
        long changes = in(place.tenant(), store -> {
            assertThat(store.clusters().find(place.cluster()).orElseThrow().changes())
                    .isZero();
            inAnotherThread(() -> run(
                    place.tenant(),
                    other -> other.clusters().lock(place.cluster()).changed()));
            return store.clusters().lock(place.cluster()).changes();
        });

        assertThat(changes).isEqualTo(1);
    }

    @Test
    void circuitsComeParentsFirst() {
        List<Circuit> circuits = in(place.tenant(), store -> store.clusters().circuitsOf(place.cluster()));

        assertThat(circuits).extracting(Circuit::code).containsExactly("Z-main", "A-branch");
        assertThat(circuits.get(1).parent()).contains(circuits.get(0).id());
    }

    @Test
    void onlyLimitsThatHoldWithinTheWindowAreFoundOldestFirst() {
        run(place.tenant(), store -> {
            store.clusters().add(aLimit(2, 4, 40, NOON.plusSeconds(1)));
            store.clusters().add(aLimit(0, 8, 50, NOON));
            store.clusters().add(aLimit(4, 6, 60, NOON));
        });

        List<LoadLimit> limits = in(
                place.tenant(),
                store -> store.clusters().limitsOf(place.cluster(), new TimeWindow(hours(2), hours(4))));

        assertThat(limits).extracting(limit -> limit.limit().watts()).containsExactly(50_000L, 40_000L);
    }

    @Test
    void stationsAreFoundByTheirDistanceNearestFirst() {
        StationId near = StationId.random();
        StationId corner = StationId.random();
        run(place.tenant(), store -> {
            Site site = store.sites().byCode("market").orElseThrow();
            store.stations().add(aStation(near, site, "M2", new Position(54.326, 10.13)));
            // inside of the box, outside of the circle
            store.stations().add(aStation(corner, site, "M3", new Position(54.3335, 10.1445)));
        });

        List<ChargingStation> found =
                in(place.tenant(), store -> store.stations().near(new Position(54.3265, 10.13), 1_000));

        assertThat(found).extracting(ChargingStation::id).containsExactly(near, place.station());
    }

    @Test
    void evsesAreFoundByStationAndByCluster() {
        run(place.tenant(), store -> {
            assertThat(store.stations().evsesOf(List.of(place.station()))).hasSize(2);
            assertThat(store.stations().evsesIn(place.cluster()))
                    .extracting(evse -> evse.connectors())
                    .containsOnly(Set.of(ConnectorType.IEC_62196_T2));
            assertThat(store.stations().evsesOf(List.of())).isEmpty();
        });
    }

    @Test
    void aVehicleKeepsItsStateOfCharge() {
        run(
                place.tenant(),
                store -> store.vehicles()
                        .find(place.vehicle())
                        .orElseThrow()
                        .reportStateOfCharge(StateOfCharge.percent(7), NOON));

        List<Vehicle> own = in(place.tenant(), store -> store.vehicles().ownedBy(place.person()));
        assertThat(own).singleElement().satisfies(vehicle -> {
            assertThat(vehicle.stateOfCharge()).contains(StateOfCharge.percent(7));
            assertThat(vehicle.stateOfChargeAt()).contains(NOON);
        });
    }

    @Test
    void aTenantWithoutAPolicyHasTheDefault() {
        assertThat(in(place.tenant(), store -> store.policies().current())
                        .booking()
                        .freeze())
                .isEqualTo(Duration.ofMinutes(30));
    }

    private LoadLimit aLimit(int from, int until, int kilowatts, Instant setAt) {
        return new LoadLimit(
                LoadLimitId.random(),
                place.cluster(),
                Optional.empty(),
                Power.ofKilowatts(kilowatts),
                LimitSource.OPERATOR,
                new TimeWindow(hours(from), hours(until)),
                setAt,
                UUID.randomUUID());
    }

    private ChargingStation aStation(StationId id, Site site, String code, Position position) {
        return new ChargingStation(id, site.id(), place.cluster(), code, code, position);
    }

    private static Instant hours(int afterNoon) {
        return NOON.plusSeconds(afterNoon * 3600L);
    }

    private static void inAnotherThread(Runnable work) {
        java.util.concurrent.CompletableFuture.runAsync(work).join();
    }
}

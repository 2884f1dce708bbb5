package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.ReadingId;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.SignalReading.Told;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleRange;
import org.fairwatt.vehicle.VehicleReading;
import org.fairwatt.vehicle.VinMark;
import org.junit.jupiter.api.Test;

/** Vehicles that are linked with cars, and what those told, in the real database. */
class ConnectedVehicleStoreTest {
    private final LinkedCar linked = new LinkedCar();
    private final Neighbourhood place = linked.place;

    @Test
    void whatACarToldComesBackSignalBySignal() {
        linked.connect();
        run(place.tenant(), store -> {
            store.vehicles().lock(place.vehicle());
            linked.vehicle(store).take(snapshot(), NOON);
        });

        Vehicle read = in(place.tenant(), linked::vehicle);

        assertThat(read.stateOfCharge()).hasValue(StateOfCharge.percent(34));
        assertThat(read.state().range()).hasValue(VehicleRange.told(Distance.ofMetres(120_000)));
        assertThat(read.state().pluggedIn()).hasValue(true);
        assertThat(read.state().charging()).hasValue(false);
        assertThat(read.state().position()).hasValue(new Position(54.3, 10.1));
        assertThat(read.state().positionAt()).hasValue(NOON.minusSeconds(5));
        assertThat(read.link().flatMap(VehicleLink::lastReadAt)).hasValue(NOON);
        assertThat(read.detailsConfirmed()).isTrue();
    }

    @Test
    void aCarIsFoundByItsMarkOrItsConnection() {
        linked.connect();

        run(place.tenant(), store -> {
            assertThat(store.vehicles().activeAs(List.of(new VinMark("other:1"), LinkedCar.MARK)))
                    .map(Vehicle::id)
                    .hasValue(place.vehicle());
            assertThat(store.vehicles().of(linked.connection))
                    .extracting(Vehicle::id)
                    .containsExactly(place.vehicle());
        });
    }

    @Test
    void aCarIsAskedWhileALinkWithItIsActive() {
        linked.connect();
        ProviderVehicleId car = in(
                place.tenant(),
                store -> linked.vehicle(store).link().orElseThrow().providerVehicle());

        assertThat(isAsked(car)).isTrue();
        assertThat(isAsked(new ProviderVehicleId("another"))).isFalse();
        run(place.tenant(), store -> linked.vehicle(store).disconnect());
        assertThat(isAsked(car)).isFalse();
    }

    @Test
    void oneCarIsNotLinkedTwice() {
        linked.connect();

        assertThatThrownBy(() -> run(place.tenant(), store -> {
                    Vehicle twin =
                            new Vehicle(VehicleId.random(), PersonId.random(), Neighbourhood.aDescription(), NOON);
                    twin.connect(linked.link(), LinkedCar.MARK);
                    store.vehicles().add(twin);
                }))
                .matches(new PostgresLostRaces()::areBehind);
    }

    @Test
    void aDisconnectedCarMayBeLinkedByAnother() {
        linked.connect();
        run(place.tenant(), store -> linked.vehicle(store).disconnect());

        run(place.tenant(), store -> {
            Vehicle sold = new Vehicle(VehicleId.random(), PersonId.random(), Neighbourhood.aDescription(), NOON);
            sold.connect(linked.link(), LinkedCar.MARK);
            store.vehicles().add(sold);
        });

        List<Vehicle> both = in(place.tenant(), store -> store.vehicles().of(linked.connection));
        assertThat(both).hasSize(2);
    }

    @Test
    void aRemovedVehicleIsNoLongerFoundButStillNamed() {
        linked.connect();
        run(place.tenant(), store -> linked.vehicle(store).remove(NOON));

        run(place.tenant(), store -> {
            assertThat(store.vehicles().find(place.vehicle())).isEmpty();
            assertThat(store.vehicles().ownedBy(place.person())).isEmpty();
            assertThat(store.vehicles().all(List.of(place.vehicle()))).hasSize(1);
            assertThatThrownBy(() -> store.vehicles().lock(place.vehicle())).isInstanceOf(Problem.class);
        });
    }

    @Test
    void aQuestionAndHowItEndedAreKept() {
        VehicleReading asked = new VehicleReading(
                ReadingId.random(),
                place.vehicle(),
                ReadingOutcome.RATE_LIMITED,
                Optional.of(NOON.plusSeconds(30)),
                NOON);
        run(place.tenant(), store -> store.vehicles().add(asked));

        VehicleReading read = in(
                place.tenant(),
                store -> store.vehicles().findReading(asked.id()).orElseThrow());

        assertThat(read.outcome()).isEqualTo(ReadingOutcome.RATE_LIMITED);
        assertThat(read.retryAt()).hasValue(NOON.plusSeconds(30));
        assertThat(read.vehicle()).isEqualTo(place.vehicle());
    }

    @Test
    void theSameCarHasAnotherMarkInAnotherTenantAndUnderAnotherKey() {
        HmacVinMarks marks = new HmacVinMarks(StoreWithoutServer.RING);
        Neighbourhood elsewhere = Neighbourhood.build();
        ProviderVehicle car = car("WBRKKMB10SB770003");

        VinMark here = in(place.tenant(), store -> marks.of(car).get(0));
        List<VinMark> spelledOtherwise = in(place.tenant(), store -> marks.of(car("wbrkkmb10sb770003")));
        List<VinMark> there = in(elsewhere.tenant(), store -> marks.of(car));

        assertThat(spelledOtherwise).containsExactly(here);
        assertThat(there).doesNotContain(here);
        assertThat(here.text()).doesNotContain("WBRKKMB10SB770003").startsWith("test:");
    }

    private boolean isAsked(ProviderVehicleId car) {
        return in(place.tenant(), store -> store.vehicles().areAsking(VehicleProvider.SMARTCAR, car));
    }

    private static TelemetrySnapshot snapshot() {
        return new TelemetrySnapshot(
                new Told<>(StateOfCharge.percent(34), NOON.minusSeconds(1), NOON),
                new Told<>(Distance.ofMetres(120_000), NOON.minusSeconds(1), NOON),
                new Told<>(true, NOON.minusSeconds(3), NOON),
                new Told<>(false, NOON.minusSeconds(4), NOON),
                new Told<>(new Position(54.3, 10.1), NOON.minusSeconds(5), NOON));
    }

    private static ProviderVehicle car(String vin) {
        return new ProviderVehicle(
                new ProviderVehicleId("id"),
                Optional.of(vin),
                "BIRKE",
                "Kombi",
                Optional.of(2025),
                Optional.of(Energy.ofKilowattHours(77)));
    }
}

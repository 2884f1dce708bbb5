package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.fairwatt.problem.Problem;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.AttemptId;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.ReadingId;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.RefreshToken;
import org.fairwatt.vehicle.SignalReading.Told;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VehicleRange;
import org.fairwatt.vehicle.VehicleReading;
import org.fairwatt.vehicle.VinMark;
import org.junit.jupiter.api.Test;

/** Connections, attempts and what cars told, in the real database. */
class ConnectedVehicleStoreTest {
    private static final ProviderTokens TOKENS = tokens("access-of-test", "refresh-of-test");
    private static final VinMark MARK = new VinMark("test:0123");

    private final Neighbourhood place = Neighbourhood.build();
    private final ConnectionId connection = ConnectionId.random();

    @Test
    void tokensComeBackAsTheyWereAndLieThereEncrypted() throws SQLException {
        connect();

        assertThat(tokensNow()).hasValue(TOKENS);
        assertThat(text("access_token || refresh_token FROM vehicle_connection WHERE id = '%s'".formatted(connection)))
                .doesNotContain("access-of-test", "refresh-of-test")
                .contains("1.test.");
    }

    @Test
    void newTokensReplaceBothOldOnes() {
        connect();
        ProviderTokens renewed = tokens("access-2", "refresh-2");

        run(
                place.tenant(),
                store -> store.connections().keep(store.connections().lock(connection), renewed));

        assertThat(tokensNow()).hasValue(renewed);
    }

    @Test
    void forgottenTokensAreGone() throws SQLException {
        connect();

        run(place.tenant(), store -> store.connections().lock(connection).forgetTokens());

        assertThat(tokensNow()).isEmpty();
        assertThat(text("coalesce(access_token, refresh_token, 'none') FROM vehicle_connection WHERE id = '%s'"
                        .formatted(connection)))
                .isEqualTo("none");
    }

    @Test
    void tokensThatWereSwappedInTheDatabaseDoNotOpen() {
        connect();
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "UPDATE vehicle_connection SET access_token = refresh_token, refresh_token = access_token WHERE id = '%s'"
                        .formatted(connection));

        assertThat(tokensNow()).isEmpty();
    }

    @Test
    void theApplicationCanNotHandAConnectionToSomeoneElse() {
        connect();

        assertThatThrownBy(() -> run(
                        place.tenant(),
                        store -> store.em()
                                .createNativeQuery("UPDATE vehicle_connection SET person_id = gen_random_uuid()")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void anotherTenantSeesNeitherConnectionNorAttempt() {
        connect();
        ConnectState state = ConnectState.random();
        run(place.tenant(), store -> store.attempts().add(attempt(state), state));
        Neighbourhood elsewhere = Neighbourhood.build();

        run(elsewhere.tenant(), store -> {
            assertThat(store.connections().find(connection)).isEmpty();
            assertThat(store.attempts().lock(state)).isEmpty();
            assertThat(store.vehicles().activeAs(List.of(MARK))).isEmpty();
        });
    }

    @Test
    void whatACarToldComesBackSignalBySignal() {
        connect();
        run(place.tenant(), store -> {
            store.vehicles().lock(place.vehicle());
            vehicle(store).take(snapshot(), NOON);
        });

        Vehicle read = in(place.tenant(), this::vehicle);

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
        connect();

        run(place.tenant(), store -> {
            assertThat(store.vehicles().activeAs(List.of(new VinMark("other:1"), MARK)))
                    .map(Vehicle::id)
                    .hasValue(place.vehicle());
            assertThat(store.vehicles().of(connection)).extracting(Vehicle::id).containsExactly(place.vehicle());
        });
    }

    @Test
    void aCarIsAskedWhileALinkWithItIsActive() {
        connect();
        ProviderVehicleId car =
                in(place.tenant(), store -> vehicle(store).link().orElseThrow().providerVehicle());

        assertThat(isAsked(car)).isTrue();
        assertThat(isAsked(new ProviderVehicleId("another"))).isFalse();
        run(place.tenant(), store -> vehicle(store).disconnect());
        assertThat(isAsked(car)).isFalse();
    }

    @Test
    void oneCarIsNotLinkedTwice() {
        connect();

        assertThatThrownBy(() -> run(place.tenant(), store -> {
                    Vehicle twin =
                            new Vehicle(VehicleId.random(), PersonId.random(), Neighbourhood.aDescription(), NOON);
                    twin.connect(link(), MARK);
                    store.vehicles().add(twin);
                }))
                .matches(new PostgresLostRaces()::areBehind);
    }

    @Test
    void aDisconnectedCarMayBeLinkedByAnother() {
        connect();
        run(place.tenant(), store -> vehicle(store).disconnect());

        run(place.tenant(), store -> {
            Vehicle sold = new Vehicle(VehicleId.random(), PersonId.random(), Neighbourhood.aDescription(), NOON);
            sold.connect(link(), MARK);
            store.vehicles().add(sold);
        });

        List<Vehicle> both = in(place.tenant(), store -> store.vehicles().of(connection));
        assertThat(both).hasSize(2);
    }

    @Test
    void aRemovedVehicleIsNoLongerFoundButStillNamed() {
        connect();
        run(place.tenant(), store -> vehicle(store).remove(NOON));

        run(place.tenant(), store -> {
            assertThat(store.vehicles().find(place.vehicle())).isEmpty();
            assertThat(store.vehicles().ownedBy(place.person())).isEmpty();
            assertThat(store.vehicles().all(List.of(place.vehicle()))).hasSize(1);
            assertThatThrownBy(() -> store.vehicles().lock(place.vehicle())).isInstanceOf(Problem.class);
        });
    }

    @Test
    void anAttemptKeepsItsStateUntilItEnds() throws SQLException {
        ConnectState state = ConnectState.random();
        ConnectionAttempt begun = attempt(state);
        run(place.tenant(), store -> store.attempts().add(begun, state));

        Optional<ConnectState> kept = in(
                place.tenant(),
                store -> store.attempts()
                        .stateOf(store.attempts().find(begun.id()).orElseThrow()));
        assertThat(kept).hasValue(state);
        assertThat(text("a::text FROM connection_attempt a WHERE id = '%s'".formatted(begun.id())))
                .doesNotContain(state.text());

        run(
                place.tenant(),
                store -> store.attempts()
                        .lock(state)
                        .orElseThrow()
                        .end(ConnectionOutcome.LINKED, List.of(place.vehicle()), Optional.empty()));

        run(place.tenant(), store -> {
            ConnectionAttempt ended = store.attempts().find(begun.id()).orElseThrow();
            assertThat(ended.outcome()).hasValue(ConnectionOutcome.LINKED);
            assertThat(ended.linked()).containsExactly(place.vehicle());
            assertThat(store.attempts().stateOf(ended)).isEmpty();
        });
    }

    @Test
    void onlyAnAttemptWhoseConsentCameAndThatNobodyEndedIsLeftOpen() {
        connect();
        run(place.tenant(), store -> {
            ConnectState withoutConsent = ConnectState.random();
            store.attempts().add(attempt(withoutConsent), withoutConsent);
        });
        ConnectionAttempt ended = arrived();
        run(
                place.tenant(),
                store -> store.attempts()
                        .find(ended.id())
                        .orElseThrow()
                        .end(ConnectionOutcome.NO_VEHICLES, List.of(), Optional.empty()));
        ConnectionAttempt left = arrived();

        assertThat(leftOpen(place.tenant(), NOON))
                .extracting(ConnectionAttempt::id)
                .containsExactly(left.id());
        assertThat(leftOpen(place.tenant(), NOON.minusSeconds(1))).isEmpty();
        assertThat(leftOpen(Neighbourhood.build().tenant(), NOON)).isEmpty();
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

    private ConnectionAttempt arrived() {
        ConnectState state = ConnectState.random();
        ConnectionAttempt attempt = attempt(state);
        attempt.arrived(connection);
        run(place.tenant(), store -> store.attempts().add(attempt, state));
        return attempt;
    }

    private static List<ConnectionAttempt> leftOpen(TenantId tenant, Instant latest) {
        return in(tenant, store -> store.attempts().lockLeftOpen(latest));
    }

    private void connect() {
        run(place.tenant(), store -> {
            store.connections()
                    .add(new VehicleConnection(connection, place.person(), VehicleProvider.SMARTCAR, NOON), TOKENS);
            store.em().flush();
            vehicle(store).connect(link(), MARK);
        });
    }

    private VehicleLink link() {
        return new VehicleLink(
                connection,
                VehicleProvider.SMARTCAR,
                new ProviderVehicleId(UUID.randomUUID().toString()),
                ConnectionStatus.ACTIVE,
                NOON,
                Optional.empty());
    }

    private Optional<ProviderTokens> tokensNow() {
        return in(
                place.tenant(),
                store -> store.connections()
                        .tokensOf(store.connections().find(connection).orElseThrow()));
    }

    private Vehicle vehicle(StoreWithoutServer.Store store) {
        return store.vehicles().find(place.vehicle()).orElseThrow();
    }

    private ConnectionAttempt attempt(ConnectState state) {
        return new ConnectionAttempt(
                AttemptId.random(),
                place.person(),
                state.hash(),
                Optional.of(place.vehicle()),
                Optional.of("FORD"),
                NOON);
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

    private static ProviderTokens tokens(String access, String refresh) {
        return new ProviderTokens(
                new AccessToken(access),
                NOON.plusSeconds(7_200),
                new RefreshToken(refresh),
                NOON.plusSeconds(60L * 86_400));
    }

    private static String text(String select) throws SQLException {
        try (Connection open = TestDatabase.shared().superuser().getConnection();
                Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("SELECT " + select)) {
            row.next();
            return row.getString(1);
        }
    }
}

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
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ProviderTokens;
import org.junit.jupiter.api.Test;

/** Connections with their tokens, and attempts at them, in the real database. */
class ConnectionStoreTest {
    private final LinkedCar linked = new LinkedCar();
    private final Neighbourhood place = linked.place;

    @Test
    void tokensComeBackAsTheyWereAndLieThereEncrypted() throws SQLException {
        linked.connect();

        assertThat(tokensNow()).hasValue(LinkedCar.TOKENS);
        assertThat(text("access_token || refresh_token FROM vehicle_connection WHERE id = '%s'"
                        .formatted(linked.connection)))
                .doesNotContain("access-of-test", "refresh-of-test")
                .contains("1.test.");
    }

    @Test
    void newTokensReplaceBothOldOnes() {
        linked.connect();
        ProviderTokens renewed = LinkedCar.tokens("access-2", "refresh-2");

        run(
                place.tenant(),
                store -> store.connections().keep(store.connections().lock(linked.connection), renewed));

        assertThat(tokensNow()).hasValue(renewed);
    }

    @Test
    void forgottenTokensAreGone() throws SQLException {
        linked.connect();

        run(place.tenant(), store -> store.connections().lock(linked.connection).forgetTokens());

        assertThat(tokensNow()).isEmpty();
        assertThat(text("coalesce(access_token, refresh_token, 'none') FROM vehicle_connection WHERE id = '%s'"
                        .formatted(linked.connection)))
                .isEqualTo("none");
    }

    @Test
    void tokensThatWereSwappedInTheDatabaseDoNotOpen() {
        linked.connect();
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "UPDATE vehicle_connection SET access_token = refresh_token, refresh_token = access_token WHERE id = '%s'"
                        .formatted(linked.connection));

        assertThat(tokensNow()).isEmpty();
    }

    @Test
    void theApplicationCanNotHandAConnectionToSomeoneElse() {
        linked.connect();

        assertThatThrownBy(() -> run(
                        place.tenant(),
                        store -> store.em()
                                .createNativeQuery("UPDATE vehicle_connection SET person_id = gen_random_uuid()")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void anotherTenantSeesNeitherConnectionNorAttempt() {
        linked.connect();
        ConnectState state = ConnectState.random();
        run(place.tenant(), store -> store.attempts().add(linked.attempt(state), state));
        Neighbourhood elsewhere = Neighbourhood.build();

        run(elsewhere.tenant(), store -> {
            assertThat(store.connections().find(linked.connection)).isEmpty();
            assertThat(store.attempts().lock(state)).isEmpty();
            assertThat(store.vehicles().activeAs(List.of(LinkedCar.MARK))).isEmpty();
        });
    }

    @Test
    void anAttemptKeepsItsStateUntilItEnds() throws SQLException {
        ConnectState state = ConnectState.random();
        ConnectionAttempt begun = linked.attempt(state);
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
        linked.connect();
        run(place.tenant(), store -> {
            ConnectState withoutConsent = ConnectState.random();
            store.attempts().add(linked.attempt(withoutConsent), withoutConsent);
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

    private ConnectionAttempt arrived() {
        ConnectState state = ConnectState.random();
        ConnectionAttempt attempt = linked.attempt(state);
        attempt.arrived(linked.connection);
        run(place.tenant(), store -> store.attempts().add(attempt, state));
        return attempt;
    }

    private static List<ConnectionAttempt> leftOpen(TenantId tenant, Instant latest) {
        return in(tenant, store -> store.attempts().lockLeftOpen(latest));
    }

    private Optional<ProviderTokens> tokensNow() {
        return in(
                place.tenant(),
                store -> store.connections()
                        .tokensOf(store.connections().find(linked.connection).orElseThrow()));
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

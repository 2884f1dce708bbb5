package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself does when the application forgets the tenant, or names a foreign one. */
class RowLevelSecurityTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final Neighbourhood OWN = Neighbourhood.build();
    private static final Neighbourhood FOREIGN = Neighbourhood.build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site",
                "cluster",
                "circuit",
                "load_limit",
                "charging_station",
                "evse",
                "vehicle",
                "reservation",
                "allocation_policy",
                "idempotency_key",
                "invitation",
                "audit_entry"
            })
    void withoutATenantEveryTableIsClosed(String table) throws SQLException {
        try (Connection connection = DATABASE.app().getConnection()) {
            assertThatThrownBy(() -> count(connection, table)).hasMessageContaining("app.tenant_id");
        }
    }

    @Test
    void afterTheTransactionTheConnectionIsNobodysAgain() throws SQLException {
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThat(count(connection, "evse")).isEqualTo(2);
            connection.commit();

            assertThatThrownBy(() -> count(connection, "evse")).hasMessageContaining("uuid");
        }
    }

    @Test
    void nativeSqlWithoutAnyConditionSeesOnlyItsOwnTenant() throws SQLException {
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThat(count(connection, "vehicle")).isEqualTo(1);
            assertThat(count(connection, "vehicle WHERE id = '%s'".formatted(FOREIGN.vehicle())))
                    .isZero();
            assertThat(count(connection, "vehicle WHERE tenant_id = '%s'".formatted(FOREIGN.tenant())))
                    .isZero();
        }
    }

    @Test
    void aForeignIdIsNotFoundByTheStore() {
        StoreWithoutServer.run(OWN.tenant(), store -> {
            assertThat(store.vehicles().find(FOREIGN.vehicle())).isEmpty();
            assertThat(store.stations().find(FOREIGN.station())).isEmpty();
            assertThat(store.clusters().find(FOREIGN.cluster())).isEmpty();
            assertThat(store.vehicles().ownedBy(FOREIGN.person())).isEmpty();
            assertThat(store.stations().near(Neighbourhood.MARKET, 1_000))
                    .extracting(ChargingStation::id)
                    .containsExactly(OWN.station());
        });
    }

    @Test
    void aForeignRowCantBeChanged() throws SQLException {
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThat(update(
                            connection,
                            "UPDATE vehicle SET make = 'Mine' WHERE id = '%s'".formatted(FOREIGN.vehicle())))
                    .isZero();
        }
    }

    @Test
    void aRowCantBeWrittenIntoAForeignTenantNorMovedThere() throws SQLException {
        String insert =
                "INSERT INTO audit_entry (tenant_id, person_id, action, subject, detail) VALUES ('%s', '%s', 'x', '%s', '')";
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThatThrownBy(() -> update(
                            connection, insert.formatted(FOREIGN.tenant(), UUID.randomUUID(), UUID.randomUUID())))
                    .hasMessageContaining("row-level security");
        }
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThatThrownBy(
                            () -> update(connection, "UPDATE vehicle SET tenant_id = '%s'".formatted(FOREIGN.tenant())))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aReferenceNeverLeavesTheTenant() {
        assertThatThrownBy(() -> StoreWithoutServer.run(
                        OWN.tenant(),
                        store -> store.reservations().add(FOREIGN.reserved(FOREIGN.vehicle(), FOREIGN.first(), 0, 60))))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    void anEventIsAlwaysOfTheTenantThatWritesIt() throws SQLException {
        String insert = "INSERT INTO outbox (stream, type, subject, planning%s) VALUES ('%s', 'X', '%s', false%s)";
        UUID subject = UUID.randomUUID();
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            update(connection, insert.formatted("", subject, subject, ""));
            connection.commit();
        }
        assertThat(tenantOfEvent(subject)).isEqualTo(OWN.tenant());

        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThatThrownBy(() -> update(
                            connection,
                            insert.formatted(", tenant_id", subject, subject, ", '" + FOREIGN.tenant() + "'")))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM reservation",
                "TRUNCATE reservation",
                "UPDATE audit_entry SET detail = ''",
                "DELETE FROM audit_entry",
                "UPDATE idempotency_key SET result_id = person_id",
                "SELECT * FROM tenant",
                "SELECT * FROM outbox",
                "SELECT * FROM planning_work",
                "SELECT * FROM planning_turn",
                "ALTER TABLE vehicle NO FORCE ROW LEVEL SECURITY",
                "DROP POLICY own_tenant ON vehicle",
                "SET ROLE fairwatt_owner",
                "CREATE TABLE mine (id uuid)",
                "CREATE TEMPORARY TABLE vehicle (id uuid)"
            })
    void theApplicationMayNot(String statement) throws SQLException {
        try (Connection connection = DATABASE.bound(OWN.tenant())) {
            assertThatThrownBy(() -> update(connection, statement))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501"); // insufficient privilege
        }
    }

    @Test
    void theDirectorysRoleSeesNoTenantsDataEvenIfItNamesTheTenant() throws SQLException {
        try (Connection connection = DATABASE.directory().getConnection()) {
            update(connection, "SELECT set_config('app.tenant_id', '%s', false)".formatted(OWN.tenant()));

            assertThatThrownBy(() -> count(connection, "vehicle")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void evenTheOwnerSeesNothingWithoutATenant() throws SQLException {
        try (Connection connection = DATABASE.owner().getConnection()) {
            assertThatThrownBy(() -> count(connection, "vehicle")).hasMessageContaining("app.tenant_id");
        }
    }

    @Test
    void aSessionOutsideOfAnyScopeFailsInsteadOfSeeingAll() {
        assertThatThrownBy(() -> StoreWithoutServer.inNoTenant(
                        em -> em.createQuery("select v from Vehicle v").getResultList()))
                .hasStackTraceContaining("app.tenant_id");
    }

    private TenantId tenantOfEvent(UUID subject) throws SQLException {
        try (Connection connection = DATABASE.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT tenant_id FROM outbox WHERE subject = '%s'".formatted(subject))) {
            row.next();
            return new TenantId(row.getObject(1, UUID.class));
        }
    }

    private static int count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}

package org.fairwatt.tenancy.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.fairwatt.tenant.TenantId;
import org.flywaydb.core.Flyway;

/** The database {@code fairwatt} with its three roles, migrated by its owner; one server for all tests of a run. */
public final class TestDatabase {

    private static final String DATABASE = "fairwatt";
    private static final TestDatabase SHARED = new TestDatabase(PostgresServer.start());

    private final PostgresServer server;

    private TestDatabase(PostgresServer server) {
        this.server = server;
        run(
                server.as("postgres", "postgres"),
                "CREATE ROLE fairwatt_owner LOGIN",
                "CREATE ROLE fairwatt_app LOGIN",
                "CREATE ROLE fairwatt_directory LOGIN",
                "CREATE DATABASE fairwatt OWNER fairwatt_owner",
                "REVOKE ALL ON DATABASE fairwatt FROM PUBLIC",
                "GRANT CONNECT ON DATABASE fairwatt TO fairwatt_app, fairwatt_directory");
        migrate(owner(), "latest");
    }

    public static TestDatabase shared() {
        return SHARED;
    }

    /** Sees and may do all: for looking at what others did. */
    public DataSource superuser() {
        return server.as("postgres", DATABASE);
    }

    /** The database {@code name} on the same server, which a test made for itself. */
    public DataSource another(String name, String user) {
        return server.as(user, name);
    }

    /** Up to {@code version}, as the owner. */
    public static void migrate(DataSource owner, String version) {
        Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("appRole", "fairwatt_app", "directoryRole", "fairwatt_directory"))
                .target(version)
                .load()
                .migrate();
    }

    public DataSource owner() {
        return server.as("fairwatt_owner", DATABASE);
    }

    public DataSource app() {
        return server.as("fairwatt_app", DATABASE);
    }

    public DataSource directory() {
        return server.as("fairwatt_directory", DATABASE);
    }

    public void crashAndRestart() {
        server.crashAndRestart();
    }

    /** A new tenant, so that each test has one that nobody else writes to. */
    public TenantId aTenant() {
        TenantId tenant = TenantId.random();
        String alias = "t-" + tenant;
        String code = tenant.toString().substring(0, 13);
        run(
                superuser(),
                "INSERT INTO tenant (id, alias, name, kind, zone, currency, latitude, longitude, join_code) VALUES ('%s', '%s', 'Test', 'COMMUNITY', 'UTC', 'EUR', 54, 10, '%s')"
                        .formatted(tenant, alias, code));
        return tenant;
    }

    /** How many rows there are of {@code what}: a table, with a condition if need be. */
    public long count(String what) {
        return number("SELECT count(*) FROM " + what);
    }

    /** The one number that a query gives. */
    public long number(String sql) {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs statements one by one. */
    public static void run(DataSource source, String... statements) {
        try (Connection connection = source.getConnection()) {
            run(connection, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A connection of the application's role in a transaction that is bound to {@code tenant}. */
    public Connection bound(TenantId tenant) throws SQLException {
        Connection connection = app().getConnection();
        connection.setAutoCommit(false);
        run(connection, "SELECT set_config('app.tenant_id', '%s', true)".formatted(tenant));
        return connection;
    }
}

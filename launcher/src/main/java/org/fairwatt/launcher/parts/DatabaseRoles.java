package org.fairwatt.launcher.parts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.state.Secrets;
import org.postgresql.PGConnection;

/** The databases and login roles of our own PostgreSQL. What each role may touch is granted by the migrations. */
public final class DatabaseRoles {
    /** The application's database. */
    public static final String DATABASE = "fairwatt";

    static final String KEYCLOAK = "keycloak"; // both its role and its database
    static final String OWNER = "fairwatt_owner";
    static final String APP = "fairwatt_app";
    static final String DIRECTORY = "fairwatt_directory";

    private final Secrets secrets;

    public DatabaseRoles(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Opens a superuser's connection to a database. */
    interface Connector {
        Connection connect(String database) throws SQLException;
    }

    /** Owns the schema and runs the migrations. */
    public Login owner() {
        return login(OWNER);
    }

    /** Reads and writes tenant data under row-level security. */
    public Login app() {
        return login(APP);
    }

    /** Sees only the tables that have no tenant. */
    public Login directory() {
        return login(DIRECTORY);
    }

    Login keycloak() {
        return login(KEYCLOAK);
    }

    /** Makes what isn't there yet, and gives each role the password that is kept. */
    void ensure(Connector connector) {
        try (Connection connection = connector.connect("postgres")) {
            for (String role : new String[] {OWNER, APP, DIRECTORY, KEYCLOAK}) {
                ensureRole(connection, login(role));
            }
            ensureDatabase(connection, DATABASE, OWNER);
            ensureDatabase(connection, KEYCLOAK, KEYCLOAK);
            execute(connection, "grant connect on database %s to %s, %s".formatted(DATABASE, APP, DIRECTORY));
        } catch (SQLException e) {
            throw new IllegalStateException("The database's roles can't be made: " + e.getMessage(), e);
        }
    }

    private Login login(String role) {
        return new Login(role, secrets.of("database-" + role.replace('_', '-')));
    }

    private static void ensureRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(connection, "create role %s login".formatted(login.user()));
        }
        // hashed here, so the password itself never reaches the server or its log
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    private static void ensureDatabase(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, owner));
        }
        execute(connection, "revoke all on database %s from public".formatted(name));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.fairwatt.e2e.wire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairwatt.launcher.platform.Access;

/** The platform's database, seen by its superuser: past row-level security, and past the platform. */
final class Database {

    private static final Set<String> CLOCKWORK = Set.of(
            "outbox",
            "planning_work",
            "planning_turn",
            "mail_work",
            "notification",
            "flyway_schema_history"); // change by themselves

    private Database() {}

    /** How many rows each table has, by the table's name. */
    static Map<String, Long> rows() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables(statement)) {
                counts.put(table, number(statement, "select count(*) from " + table));
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            return number(statement, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Writes what no call can. */
    static void change(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection open() throws SQLException {
        Access access = OverTheWire.access();
        return DriverManager.getConnection(
                access.databaseUrl(),
                access.databaseSuperuser().user(),
                access.databaseSuperuser().password());
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(CLOCKWORK);
        return names;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

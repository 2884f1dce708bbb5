package org.fairwatt.launcher.tenants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.SettingsProblem;

/** The table of tenants, which only the schema's owner may write. */
public final class TenantDirectory {
    private static final String UNDEFINED_TABLE = "42P01";

    private final String url;
    private final Login owner;

    public TenantDirectory(Access access) {
        this.url = access.databaseUrl();
        this.owner = access.databaseOwner();
    }

    /** One line of the directory. */
    public record Entry(String alias, String name, String kind, String status, String zone, String joinCode) {
        public boolean isActive() {
            return "ACTIVE".equals(status);
        }
    }

    /** Adds {@code tenant} with a join code of its own; false if there is one with this alias, which stays as it is. */
    boolean add(NewTenant tenant) {
        String insert = "INSERT INTO tenant"
                + " (id, alias, name, kind, zone, currency, latitude, longitude, join_code, emergency_number)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (alias) DO NOTHING";
        return work(insert, row -> {
            row.setObject(1, UUID.randomUUID());
            row.setString(2, tenant.alias());
            row.setString(3, tenant.name());
            row.setString(4, tenant.kind().name());
            row.setString(5, tenant.zone().getId());
            row.setString(6, tenant.currency().getCurrencyCode());
            row.setDouble(7, tenant.center().latitude());
            row.setDouble(8, tenant.center().longitude());
            row.setString(9, JoinCode.fresh());
            row.setString(10, tenant.emergencyNumber());
            return row.executeUpdate() > 0;
        });
    }

    /** By alias. */
    public List<Entry> all() {
        String select = "SELECT alias, name, kind, status, zone, join_code FROM tenant ORDER BY alias";
        return work(select, query -> {
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
            return entries;
        });
    }

    /** Within seconds, every call of its people is refused; nothing is lost. */
    public void suspend(String alias) {
        setStatus(alias, "SUSPENDED");
    }

    /** Lets its people in again. */
    public void resume(String alias) {
        setStatus(alias, "ACTIVE");
    }

    private void setStatus(String alias, String status) {
        boolean known = work("UPDATE tenant SET status = ? WHERE alias = ?", update -> {
            update.setString(1, status);
            update.setString(2, alias);
            return update.executeUpdate() > 0;
        });
        if (!known) {
            throw new SettingsProblem(
                    "There is no tenant (%s).\nMaybe look with ./fairwatt tenant list.".formatted(alias));
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T work(String sql, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            String hint = UNDEFINED_TABLE.equals(e.getSQLState())
                    ? "Maybe the schema isn't there yet: ./fairwatt migrate"
                    : "Maybe look with ./fairwatt status.";
            throw new IllegalStateException(
                    "The directory of tenants in %s can't be used: %s\n%s".formatted(url, e.getMessage(), hint), e);
        }
    }
}

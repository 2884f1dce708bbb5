package org.fairwatt.launcher.decisions;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.time.TimeWindow;

/** Reads decisions as the application does, one tenant at a time: nothing here sees two of them at once. */
final class DecisionStore {
    private static final String UNDEFINED_TABLE = "42P01";
    private static final String RESERVATION =
            "SELECT r.status, r.reason_code, r.reason_bound_by, r.policy_version, r.moves, d.record,"
                    + " r.station_id, r.starts_at, r.ends_at, r.limit_w, r.promised_wh"
                    + " FROM reservation r LEFT JOIN decision_record d"
                    + " ON d.tenant_id = r.tenant_id AND d.reservation_id = r.id WHERE r.id = ?";
    private static final String STATIONS = "SELECT s.id, s.name, si.zone"
            + " FROM reservation r JOIN charging_station s ON s.tenant_id = r.tenant_id AND s.id = ANY (r.station_ids)"
            + " JOIN site si ON si.tenant_id = s.tenant_id AND si.id = s.site_id WHERE r.id = ?"
            + " ORDER BY array_position(r.station_ids, s.id)";
    private static final String POLICIES = "SELECT version, set_at, set_by_name FROM allocation_policy";

    private final String url;
    private final Login app;
    private final Login directory;

    DecisionStore(Access access) {
        this.url = access.databaseUrl();
        this.app = access.databaseApp();
        this.directory = access.databaseDirectory();
    }

    /** Empty when no tenant has a reservation of that id. */
    Optional<StoredDecision> find(UUID reservation) {
        try (Connection connection = connect(app)) {
            connection.setAutoCommit(false); // the tenant is bound to a transaction
            for (Map.Entry<UUID, String> tenant : tenants().entrySet()) {
                bind(connection, tenant.getKey());
                Optional<StoredDecision> found = find(connection, tenant.getValue(), reservation);
                connection.rollback();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            String hint = UNDEFINED_TABLE.equals(e.getSQLState())
                    ? "Maybe the schema isn't there yet: ./fairwatt migrate"
                    : "Maybe look with ./fairwatt status.";
            throw new IllegalStateException(
                    "The decisions in %s can't be read: %s\n%s".formatted(url, e.getMessage(), hint), e);
        }
    }

    private Map<UUID, String> tenants() throws SQLException {
        Map<UUID, String> tenants = new LinkedHashMap<>();
        try (Connection connection = connect(directory);
                PreparedStatement query = connection.prepareStatement("SELECT id, alias FROM tenant ORDER BY alias");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tenants.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
        }
        return tenants;
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    private static void bind(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement bind = connection.prepareStatement("SELECT set_config('app.tenant_id', ?, true)")) {
            bind.setString(1, tenant.toString());
            bind.execute();
        }
    }

    private static Optional<StoredDecision> find(Connection connection, String tenant, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RESERVATION)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(connection, row, tenant, id)) : Optional.empty();
            }
        }
    }

    private static StoredDecision read(Connection connection, ResultSet row, String tenant, UUID id)
            throws SQLException {
        Map<UUID, String> names = new LinkedHashMap<>();
        ZoneId zone = stations(connection, id, names);
        return new StoredDecision(
                id,
                tenant,
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                row.getInt(4),
                row.getInt(5),
                promise(row),
                Optional.ofNullable(row.getString(6)),
                policies(connection),
                names,
                zone);
    }

    private static Optional<StoredDecision.Promised> promise(ResultSet row) throws SQLException {
        UUID station = row.getObject(7, UUID.class);
        return station == null
                ? Optional.empty()
                : Optional.of(new StoredDecision.Promised(
                        station,
                        new TimeWindow(instant(row, 8), instant(row, 9)),
                        Power.ofWatts(row.getLong(10)),
                        Energy.ofWattHours(row.getLong(11))));
    }

    /** Fills {@code names}, and gives the zone of the first station; UTC when none is there any more. */
    private static ZoneId stations(Connection connection, UUID id, Map<UUID, String> names) throws SQLException {
        ZoneId zone = ZoneOffset.UTC;
        try (PreparedStatement query = connection.prepareStatement(STATIONS)) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    zone = names.isEmpty() ? ZoneId.of(rows.getString(3)) : zone;
                    names.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
        }
        return zone;
    }

    private static Map<Integer, StoredDecision.PolicySet> policies(Connection connection) throws SQLException {
        Map<Integer, StoredDecision.PolicySet> policies = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(POLICIES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                policies.put(
                        rows.getInt(1),
                        new StoredDecision.PolicySet(instant(rows, 2), Optional.ofNullable(rows.getString(3))));
            }
        }
        return policies;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package org.fairwatt.tenancy.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.TenantId;

/**
 * The table of events that are to be delivered.
 *
 * <p>Any number of relays work on it. Each event is claimed once, and those of one stream in their order: a relay locks
 * the oldest waiting event of a stream, and with it the stream; what another one has locked it skips. Claiming marks the
 * clusters that the planner should look at, and tells every node by one notification that holds ids only; all of that
 * happens or none. A claimed event stays for {@link #KEPT}, for the nodes to read and for one that lost its connection.
 */
final class Outbox {

    static final String CHANNEL = "fairwatt_outbox";
    static final Duration KEPT = Duration.ofMinutes(2);

    // A notification carries at most 7,999 bytes; an id of 15 digits is far away.
    private static final int BATCH = 450;

    private static final String CLAIM = """
            WITH head AS MATERIALIZED (
                SELECT o.stream FROM outbox o
                WHERE o.delivered_at IS NULL AND NOT EXISTS (
                    SELECT 1 FROM outbox p WHERE p.delivered_at IS NULL AND p.stream = o.stream AND p.id < o.id)
                ORDER BY o.id LIMIT %1$d FOR UPDATE OF o SKIP LOCKED
            ), claimed AS (
                UPDATE outbox SET delivered_at = statement_timestamp() WHERE id IN (
                    SELECT w.id FROM outbox w JOIN head USING (stream)
                    WHERE w.delivered_at IS NULL ORDER BY w.id LIMIT %1$d)
                RETURNING id, tenant_id, cluster_id, planning
            ), marked AS (
                INSERT INTO planning_work AS work (tenant_id, cluster_id)
                SELECT DISTINCT tenant_id, cluster_id FROM claimed WHERE planning
                ON CONFLICT (tenant_id, cluster_id) DO UPDATE SET
                    changed_at = CASE WHEN work.changes > work.planned THEN work.changed_at ELSE clock_timestamp() END,
                    changes = work.changes + 1
            )
            SELECT id FROM claimed ORDER BY id""".formatted(BATCH);

    private static final String COLUMNS = "SELECT tenant_id, type, subject, cluster_id, concerns FROM outbox";

    private final DataSource directory;

    Outbox(DataSource directory) {
        this.directory = directory;
    }

    /** Claims waiting events and notifies all nodes, when the transaction commits; the ids, oldest first. */
    List<Long> claim() throws SQLException {
        try (Connection connection = directory.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Long> ids = claim(connection);
                connection.commit();
                return ids;
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** True when {@code claimed} may have left something. */
    static boolean isFull(List<Long> claimed) {
        return claimed.size() >= BATCH;
    }

    /** Deletes what was delivered longer than {@link #KEPT} ago. */
    int purge() throws SQLException {
        try (Connection connection = directory.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM outbox WHERE delivered_at < clock_timestamp() - make_interval(secs => ?)")) {
            delete.setDouble(1, KEPT.toSeconds());
            return delete.executeUpdate();
        }
    }

    /** The events that a notification names. */
    static List<Announcement> named(Connection connection, String notification) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                COLUMNS + " WHERE id = ANY (CAST(string_to_array(?, ',') AS bigint[])) ORDER BY id")) {
            select.setString(1, notification);
            return announcements(select);
        }
    }

    /** The events that were claimed after {@code instant} and are still kept. */
    static List<Announcement> claimedAfter(Connection connection, Instant instant) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " WHERE delivered_at > ? ORDER BY id")) {
            select.setObject(1, instant.atOffset(java.time.ZoneOffset.UTC));
            return announcements(select);
        }
    }

    /** The time on the database's clock. */
    static Instant clock(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<Long> claim(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement claim = connection.createStatement();
                ResultSet rows = claim.executeQuery(CLAIM)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        if (!ids.isEmpty()) {
            notifyNodes(connection, ids);
        }
        return ids;
    }

    private static void notifyNodes(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
            notify.execute();
        }
    }

    private static List<Announcement> announcements(PreparedStatement select) throws SQLException {
        List<Announcement> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Announcement(
                        new TenantId(rows.getObject("tenant_id", UUID.class)),
                        rows.getString("type"),
                        rows.getObject("subject", UUID.class),
                        Optional.ofNullable(rows.getObject("cluster_id", UUID.class)),
                        Optional.ofNullable(rows.getObject("concerns", UUID.class))
                                .map(PersonId::new)));
            }
        }
        return found;
    }
}

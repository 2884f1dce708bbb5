package org.fairwatt.tenancy.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;

/** Writes events into the outbox with the application's rights, as the event log does. */
final class Events {

    private static final String INSERT =
            "INSERT INTO outbox (stream, type, subject, cluster_id, planning) VALUES (?, ?, ?, ?, ?)";

    private Events() {}

    /** In a transaction of its own. */
    static UUID write(TenantId tenant, UUID cluster, String type, boolean planning) {
        try (Connection connection = TestDatabase.shared().bound(tenant)) {
            UUID subject = write(connection, cluster, type, planning);
            connection.commit();
            return subject;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID write(Connection connection, UUID cluster, String type, boolean planning) throws SQLException {
        UUID subject = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, cluster);
            insert.setString(2, type);
            insert.setObject(3, subject);
            insert.setObject(4, cluster);
            insert.setBoolean(5, planning);
            insert.executeUpdate();
        }
        return subject;
    }

    /** Lets {@code cluster} wait for planning, by an event that was delivered. */
    static void change(TenantId tenant, ClusterId cluster) {
        write(tenant, cluster.value(), "SlotAllocated", true);
        deliver();
    }

    /** Claims all that was written. */
    static void deliver() {
        Outbox outbox = new Outbox(TestDatabase.shared().directory());
        try {
            while (!outbox.claim().isEmpty()) {
                // a claim takes no more than fits into one notification
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void forgetAll() {
        TestDatabase.run(
                TestDatabase.shared().superuser(),
                "DELETE FROM outbox",
                "DELETE FROM planning_work",
                "DELETE FROM planning_turn");
    }
}

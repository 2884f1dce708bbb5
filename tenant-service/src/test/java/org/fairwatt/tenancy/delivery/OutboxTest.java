package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class OutboxTest {

    private final TestDatabase database = TestDatabase.shared();
    private final TenantId tenant = database.aTenant();
    private final Outbox outbox = new Outbox(database.directory());

    @BeforeEach
    void emptyOutbox() {
        Events.forgetAll();
    }

    @Test
    void anEventIsClaimedOnceAndOnlyAfterItsCommit() throws SQLException {
        try (Connection writer = database.bound(tenant)) {
            Events.write(writer, UUID.randomUUID(), "SlotAllocated", true);
            assertThat(outbox.claim()).isEmpty();
            writer.commit();
        }

        assertThat(outbox.claim()).hasSize(1);
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void anEventThatWasRolledBackIsNeverDelivered() throws SQLException {
        try (Connection writer = database.bound(tenant)) {
            Events.write(writer, UUID.randomUUID(), "SlotAllocated", true);
            writer.rollback();
        }

        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void whatOneRelayHasClaimedAnotherOneLeavesAloneWithAllThatFollowsInItsCluster() throws SQLException {
        UUID busy = UUID.randomUUID();
        Events.write(tenant, busy, "SlotAllocated", true);
        try (Connection hanging = database.directory().getConnection();
                Statement lock = hanging.createStatement()) {
            hanging.setAutoCommit(false);
            lock.execute("SELECT 1 FROM outbox FOR UPDATE");
            Events.write(tenant, busy, "SlotCanceled", true);
            UUID free = Events.write(tenant, UUID.randomUUID(), "SlotAllocated", true);

            List<Announcement> claimed = read(outbox.claim());

            assertThat(claimed).extracting(Announcement::subject).containsExactly(free);
            hanging.rollback();
        }

        assertThat(read(outbox.claim()))
                .extracting(Announcement::type)
                .containsExactly("SlotAllocated", "SlotCanceled");
    }

    @Test
    void manyRelaysAndWritersTellOfEachEventExactlyOnceAndInTheOrderOfItsCluster() throws Exception {
        int clusters = 5;
        int events = 60;
        List<UUID> streams = Stream.generate(UUID::randomUUID).limit(clusters).toList();
        AtomicInteger writing = new AtomicInteger(clusters);
        Callable<Void> relay = () -> {
            boolean last = false;
            while (!last || !outbox.claim().isEmpty()) {
                last = writing.get() == 0;
                outbox.claim();
            }
            return null;
        };
        List<Callable<Void>> everybody = new ArrayList<>(Collections.nCopies(4, relay));
        for (UUID stream : streams) {
            everybody.add(() -> {
                for (int i = 0; i < events; i++) {
                    Events.write(tenant, stream, "SlotAllocated", true);
                }
                writing.decrementAndGet();
                return null;
            });
        }

        List<Long> told;
        try (Connection node = database.directory().getConnection()) {
            TestDatabase.run(node, "LISTEN " + Outbox.CHANNEL);
            runTogether(everybody);
            told = notifications(node, clusters * events);
        }

        assertThat(told).hasSize(clusters * events).doesNotHaveDuplicates();
        for (UUID stream : streams) {
            List<Long> written = ids("SELECT id FROM outbox WHERE stream = '%s'".formatted(stream));
            assertThat(told.stream().filter(written::contains).toList())
                    .hasSize(events)
                    .isSorted();
        }
    }

    @Test
    void aClaimMarksTheClustersThatWantAPlanAndNoOthers() throws SQLException {
        UUID changed = UUID.randomUUID();
        Events.write(tenant, changed, "SlotAllocated", true);
        Events.write(tenant, changed, "SlotCanceled", true);
        Events.write(tenant, UUID.randomUUID(), "SlotMoved", false);

        outbox.claim();

        assertThat(count("SELECT count(*) FROM planning_work")).isOne();
        assertThat(count("SELECT count(*) FROM planning_work WHERE cluster_id = '%s' AND tenant_id = '%s'"
                        .formatted(changed, tenant)))
                .isOne();
    }

    @Test
    void aNotificationOfAFullBatchIsSmallEnough() throws SQLException {
        try (Connection writer = database.bound(tenant)) {
            for (int i = 0; i < 1_000; i++) {
                Events.write(writer, UUID.randomUUID(), "SlotAllocated", true);
            }
            writer.commit();
        }

        List<Long> first = outbox.claim();

        assertThat(Outbox.isFull(first)).isTrue();
        assertThat(first.size() * 16).isLessThan(7_900); // digits of an id and a comma
        assertThat(first.size() + outbox.claim().size() + outbox.claim().size()).isEqualTo(1_000);
    }

    @Test
    void deliveredEventsAreDeletedAfterAWhileAndWaitingOnesNever() throws SQLException {
        Events.write(tenant, UUID.randomUUID(), "Old", true);
        outbox.claim();
        TestDatabase.run(database.superuser(), "UPDATE outbox SET delivered_at = delivered_at - interval '3 minutes'");
        Events.write(tenant, UUID.randomUUID(), "Delivered", true);
        outbox.claim();
        Events.write(tenant, UUID.randomUUID(), "Waiting", true);
        TestDatabase.run(
                database.superuser(),
                "UPDATE outbox SET created_at = created_at - interval '1 hour' WHERE type = 'Waiting'");

        assertThat(outbox.purge()).isOne();

        assertThat(count("SELECT count(*) FROM outbox")).isEqualTo(2);
    }

    private List<Announcement> read(List<Long> ids) throws SQLException {
        try (Connection connection = database.directory().getConnection()) {
            return Outbox.named(
                    connection,
                    String.join(",", ids.stream().map(String::valueOf).toList()));
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The ids in the order in which the database tells of them, which is that of the relays' commits. */
    private static List<Long> notifications(Connection node, int expected) throws SQLException {
        PGConnection postgres = node.unwrap(PGConnection.class);
        List<Long> told = new ArrayList<>();
        for (int silent = 0; silent < 10 && told.size() < expected; silent++) {
            for (PGNotification notification : postgres.getNotifications(500)) {
                silent = 0;
                Arrays.stream(notification.getParameter().split(","))
                        .map(Long::valueOf)
                        .forEach(told::add);
            }
        }
        return told;
    }

    private List<Long> ids(String sql) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private static void runTogether(List<Callable<Void>> all) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

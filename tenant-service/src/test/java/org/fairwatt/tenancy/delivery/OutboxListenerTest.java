package org.fairwatt.tenancy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.Announcement;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class OutboxListenerTest {

    private final TestDatabase database = TestDatabase.shared();
    private final TenantId tenant = database.aTenant();
    private final Outbox outbox = new Outbox(database.directory());
    private final List<OutboxListener> listeners = new ArrayList<>();

    @BeforeEach
    void emptyOutbox() {
        Events.forgetAll();
    }

    @AfterEach
    void stopListening() {
        listeners.forEach(OutboxListener::stop);
    }

    @Test
    void everyNodeHearsEveryEventInOrder() throws Exception {
        List<Announcement> here = listen();
        List<Announcement> there = listen();
        UUID cluster = UUID.randomUUID();
        UUID first = Events.write(tenant, cluster, "SlotAllocated", true);
        UUID second = Events.write(tenant, cluster, "SlotCanceled", true);

        outbox.claim();

        for (List<Announcement> heard : List.of(here, there)) {
            await(() -> heard.size() == 2);
            assertThat(heard).extracting(Announcement::subject).containsExactly(first, second);
            assertThat(heard).allSatisfy(one -> {
                assertThat(one.tenant()).isEqualTo(tenant);
                assertThat(one.cluster()).contains(cluster);
                assertThat(one.concerns()).isEmpty();
            });
        }
    }

    @Test
    void aReceiverThatFailsMissesNothingElse() throws Exception {
        List<Announcement> heard = new CopyOnWriteArrayList<>();
        start(new OutboxListener(database.directory(), announcement -> {
            if (announcement.type().equals("Poison")) {
                throw new IllegalStateException("I don't like it.");
            }
            heard.add(announcement);
        }));
        UUID cluster = UUID.randomUUID();
        Events.write(tenant, cluster, "Poison", false);
        Events.write(tenant, cluster, "SlotAllocated", false);

        outbox.claim();

        await(() -> heard.size() == 1);
    }

    @Test
    void afterTheDatabaseFellOverNothingIsMissing() throws Exception {
        List<Announcement> heard = listen();
        UUID before = Events.write(tenant, UUID.randomUUID(), "Before", true);
        outbox.claim();
        await(() -> heard(heard, before));

        database.crashAndRestart();
        // claimed at once, most likely before the listener is back
        UUID after = Events.write(tenant, UUID.randomUUID(), "After", true);
        assertThat(outbox.claim()).hasSize(1);

        await(() -> heard(heard, after));
        UUID later = Events.write(tenant, UUID.randomUUID(), "Later", true);
        outbox.claim();
        await(() -> heard(heard, later));
    }

    @Test
    void whenStoppingIsOverTheConnectionIsGivenBack() throws Exception {
        List<Connection> taken = new CopyOnWriteArrayList<>();
        OutboxListener listener = new OutboxListener(rememberingIn(taken), announcement -> {});
        start(listener);

        boolean ended = listener.stop();

        assertThat(ended).isTrue();
        assertThat(taken)
                .singleElement()
                .satisfies(connection -> assertThat(connection.isClosed()).isTrue());
    }

    @Test
    void stoppingDoesNotWaitForADatabaseThatIsAway() throws Exception {
        PGSimpleDataSource nobody = new PGSimpleDataSource();
        nobody.setPortNumbers(new int[] {1});
        OutboxListener listener = new OutboxListener(nobody, announcement -> {});
        Thread thread = new Thread(listener, "listener");
        thread.start();
        await(() -> thread.getState() == Thread.State.TIMED_WAITING);

        assertThat(listener.stop()).isTrue();
        thread.join(Duration.ofSeconds(1).toMillis());
        assertThat(thread.isAlive()).isFalse();
    }

    private DataSource rememberingIn(List<Connection> taken) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(database.directory(), arguments);
                    if (result instanceof Connection connection) {
                        taken.add(connection);
                    }
                    return result;
                });
    }

    private static boolean heard(List<Announcement> heard, UUID subject) {
        return heard.stream().anyMatch(one -> one.subject().equals(subject));
    }

    /** What a node hears from when this returns. */
    private List<Announcement> listen() throws SQLException, InterruptedException {
        List<Announcement> heard = new CopyOnWriteArrayList<>();
        start(new OutboxListener(database.directory(), heard::add));
        return heard;
    }

    private void start(OutboxListener listener) throws SQLException, InterruptedException {
        int already = listening();
        listeners.add(listener);
        Thread thread = new Thread(listener, "listener");
        thread.setDaemon(true);
        thread.start();
        await(() -> listening() > already);
    }

    private int listening() {
        try (Connection connection = database.superuser().getConnection();
                java.sql.Statement statement = connection.createStatement();
                java.sql.ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'fairwatt_directory'"
                                + " AND query LIKE 'SELECT clock_timestamp%'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(giveUp);
            Thread.sleep(10);
        }
    }
}

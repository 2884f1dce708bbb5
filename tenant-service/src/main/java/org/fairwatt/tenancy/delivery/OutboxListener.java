package org.fairwatt.tenancy.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fairwatt.tenant.Announcement;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears the relays' notifications and hands on the events that they name, on a thread of its own. When the connection
 * breaks it comes back by itself, and hands on what it may have missed; an event may then come twice.
 */
final class OutboxListener implements Runnable {

    private static final System.Logger LOG = System.getLogger(OutboxListener.class.getName());

    private static final Duration POLL = Duration.ofSeconds(1); // also how long stopping takes at most, all being well
    private static final Duration PATIENCE = Duration.ofSeconds(3); // with stopping, when the database is slow
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    // a relay stamps its claim before it commits it; the transaction is much shorter than this
    private static final Duration CLAIM_TO_COMMIT = Duration.ofSeconds(10);

    private final DataSource source;
    private final Consumer<Announcement> receiver;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private Optional<Instant> heardUpTo = Optional.empty();
    private Duration pause = FIRST_PAUSE;

    OutboxListener(DataSource source, Consumer<Announcement> receiver) {
        this.source = source;
        this.receiver = receiver;
    }

    /**
     * Ends it, once it runs. When this returns it has given its connection back, unless the database took longer than
     * {@link #PATIENCE}: who stops the server takes the data source away next.
     *
     * @return whether it has ended
     */
    boolean stop() {
        stopped.countDown();
        return await(ended, PATIENCE);
    }

    @Override
    public void run() {
        try {
            while (!isStopped()) {
                try (Connection connection = source.getConnection()) {
                    listen(connection);
                } catch (SQLException e) {
                    rest(e);
                }
            }
        } finally {
            ended.countDown();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + Outbox.CHANNEL);
        }
        if (heardUpTo.isPresent()) {
            handOn(Outbox.claimedAfter(connection, heardUpTo.get().minus(CLAIM_TO_COMMIT)));
        }
        pause = FIRST_PAUSE;
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!isStopped()) {
            heardUpTo = Optional.of(Outbox.clock(connection));
            PGNotification[] notifications = postgres.getNotifications((int) POLL.toMillis());
            for (PGNotification notification : notifications) {
                handOn(Outbox.named(connection, notification.getParameter()));
            }
        }
    }

    private void handOn(List<Announcement> announcements) {
        for (Announcement announcement : announcements) {
            try {
                receiver.accept(announcement);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A receiver failed on (%s).".formatted(announcement), e);
            }
        }
    }

    private void rest(SQLException e) {
        if (pause.equals(FIRST_PAUSE) && !isStopped()) {
            LOG.log(System.Logger.Level.WARNING, "Events can't be heard now; trying again.", e);
        }
        await(stopped, pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Whether {@code latch} opened within {@code time}; an interruption is a wish to end. */
    private boolean await(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            stopped.countDown();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

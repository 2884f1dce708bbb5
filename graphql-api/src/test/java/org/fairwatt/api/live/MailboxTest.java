package org.fairwatt.api.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final BlockingQueue<Set<String>> rounds = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void keysThatComeDuringARoundAreDoneOnceInTheNext() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Mailbox<String> mailbox = new Mailbox<>(executor, Duration.ZERO, keys -> {
            rounds.add(keys);
            await(held);
        });

        mailbox.add("a");
        assertThat(next()).containsExactly("a");
        List.of("b", "c", "b", "b", "c").forEach(mailbox::add);
        held.countDown();

        assertThat(next()).containsExactly("b", "c");
        assertThat(rounds).isEmpty();
    }

    @Test
    void aRoundThatFailsDoesNotStopTheNext() throws InterruptedException {
        Mailbox<String> mailbox = new Mailbox<>(executor, Duration.ZERO, keys -> {
            rounds.add(keys);
            throw new IllegalStateException("The database is away.");
        });

        mailbox.add("a");
        assertThat(next()).containsExactly("a");
        mailbox.add("b");

        assertThat(next()).containsExactly("b");
    }

    @Test
    void theFirstKeyAfterAQuietTimeIsDoneAtOnceAndABurstAfterItTogether() throws InterruptedException {
        Mailbox<String> mailbox = new Mailbox<>(executor, Duration.ofSeconds(1), rounds::add);

        long start = System.nanoTime();
        mailbox.add("a");
        assertThat(next()).containsExactly("a");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(800));
        for (int event = 0; event < 1_000; event++) {
            mailbox.add("a");
            mailbox.add("b");
        }

        assertThat(next()).containsExactly("a", "b");
        assertThat(rounds).isEmpty();
    }

    @Test
    void betweenTwoRoundsThereIsAPause() throws InterruptedException {
        Mailbox<String> mailbox = new Mailbox<>(executor, Duration.ofMillis(200), rounds::add);

        mailbox.add("a");
        assertThat(next()).containsExactly("a");
        long start = System.nanoTime();
        mailbox.add("b");

        assertThat(next()).containsExactly("b");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(100));
    }

    private Set<String> next() throws InterruptedException {
        Set<String> round = rounds.poll(10, TimeUnit.SECONDS);
        assertThat(round).isNotNull();
        return round == null ? Set.of() : round;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

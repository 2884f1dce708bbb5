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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        Mailbox<String, String> mailbox = mailbox(Duration.ZERO, keys -> {
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
    void aGroupThatFailsIsTriedAgainAndTheOthersAreTold() throws InterruptedException {
        AtomicInteger failures = new AtomicInteger(1);
        Mailbox<String, Character> mailbox =
                new Mailbox<>(executor, Duration.ofMillis(100), key -> key.charAt(0), (group, keys) -> {
                    if (group == 'a' && failures.getAndDecrement() > 0) {
                        throw new IllegalStateException("The database is away.");
                    }
                    rounds.add(keys);
                });

        List.of("a1", "b1", "a2").forEach(mailbox::add);

        assertThat(Stream.of(next(), next()).flatMap(Set::stream)).containsExactlyInAnyOrder("a1", "a2", "b1");
    }

    @Test
    void aGroupThatFailsAgainAndAgainIsGivenUpAndTheNextChangeOfItIsTriedAnew() throws InterruptedException {
        Mailbox<String, String> mailbox = mailbox(Duration.ZERO, keys -> {
            rounds.add(keys);
            throw new IllegalStateException("Its row can't be read.");
        });

        mailbox.add("a");
        for (int time = 0; time < Mailbox.TRIES; time++) {
            assertThat(next()).containsExactly("a");
        }
        assertThat(rounds.poll(2 * Mailbox.PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS))
                .isNull();

        mailbox.add("a");
        assertThat(next()).containsExactly("a");
    }

    @Test
    void theFirstKeyAfterAQuietTimeIsDoneAtOnceAndABurstAfterItTogether() throws InterruptedException {
        Mailbox<String, String> mailbox = mailbox(Duration.ofSeconds(1), rounds::add);

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
        Mailbox<String, String> mailbox = mailbox(Duration.ofMillis(200), rounds::add);

        mailbox.add("a");
        assertThat(next()).containsExactly("a");
        long start = System.nanoTime();
        mailbox.add("b");

        assertThat(next()).containsExactly("b");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(100));
    }

    /** All keys are of one group. */
    private Mailbox<String, String> mailbox(Duration pause, Consumer<Set<String>> work) {
        return new Mailbox<>(executor, pause, key -> "", (group, keys) -> work.accept(keys));
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

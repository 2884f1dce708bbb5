package org.fairwatt.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairwatt.benchmarks.figures.Latencies;
import org.fairwatt.benchmarks.load.OpenLoop.Due;
import org.fairwatt.benchmarks.load.OpenLoop.Pace;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    private static final Duration STALL = Duration.ofMillis(300);

    @Test
    void firesAsOftenAsThePaceSays() {
        List<Integer> fired = new ArrayList<>();

        OpenLoop.run(new Pace(200, Duration.ofMillis(250)), due -> {
            fired.add(due.index());
            return CompletableFuture.completedFuture(null);
        });

        assertThat(fired).hasSize(50).isSorted().startsWith(0).endsWith(49);
    }

    @Test
    void requestsAreDueAtEvenDistancesHoweverLongEachOneTakesToSend() {
        List<Due> fired = new ArrayList<>();

        OpenLoop.run(new Pace(100, Duration.ofMillis(100)), due -> {
            fired.add(due);
            sleep(Duration.ofMillis(25)); // slower than the pace
            return CompletableFuture.completedFuture(null);
        });

        for (int index = 0; index < fired.size(); index++) {
            long after = fired.get(index).nanoTime() - fired.get(0).nanoTime();
            assertThat(after).isEqualTo(Duration.ofMillis(10L * index).toNanos());
        }
    }

    @Test
    void aStallIsChargedForEveryoneWhoWouldHaveComeMeanwhile() {
        ExecutorService server = Executors.newSingleThreadExecutor();
        Latencies latencies = new Latencies();
        try {
            OpenLoop.run(
                    new Pace(100, Duration.ofMillis(200)),
                    due -> CompletableFuture.runAsync(
                            () -> {
                                if (due.index() == 0) {
                                    sleep(STALL);
                                }
                                latencies.record(due.since());
                            },
                            server));
        } finally {
            server.shutdown();
        }

        // twenty were due while it stood still, the last one 190 ms after the first
        assertThat(latencies.summary().p50Ms()).isGreaterThan(STALL.toMillis() - 190.0);
        assertThat(latencies.summary().maxMs()).isGreaterThanOrEqualTo(STALL.toMillis() - 1.0);
    }

    @Test
    void aServerThatCannotKeepUpHasAchievedLessThanThePace() {
        Pace pace = new Pace(20, Duration.ofSeconds(60));

        assertThat(pace.achieved(Duration.ofMillis(59_990))).isEqualTo(20);
        assertThat(pace.achieved(Duration.ofSeconds(80))).isEqualTo(15);
    }

    @Test
    void returnsWhenTheLastAnswerIsThere() {
        AtomicInteger answered = new AtomicInteger();

        Duration took = OpenLoop.run(
                new Pace(100, Duration.ofMillis(50)),
                due -> CompletableFuture.runAsync(
                        answered::incrementAndGet, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)));

        assertThat(answered).hasValue(5);
        assertThat(took).isGreaterThanOrEqualTo(Duration.ofMillis(140)); // the fifth was due after 40 ms
    }

    private static void sleep(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package org.fairwatt.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime guard = new OneAtATime();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void aTickThatComesWhileAnEarlierOneWorksDoesNothing() throws InterruptedException, ExecutionException {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = thread.submit(() -> guard.run(() -> {
                working.countDown();
                awaitEnd(mayEnd);
            }));
            working.await();

            boolean second = guard.run(rounds::incrementAndGet);
            mayEnd.countDown();

            assertThat(second).isFalse();
            assertThat(rounds).hasValue(0);
            assertThat(first.get()).isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void theNextTickWorksAgain() {
        guard.run(rounds::incrementAndGet);

        assertThat(guard.run(rounds::incrementAndGet)).isTrue();
        assertThat(rounds).hasValue(2);
    }

    @Test
    void aTickAfterOneThatFailedWorksAgain() {
        assertThatThrownBy(() -> guard.run(() -> {
                    throw new IllegalStateException("The database is away.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(guard.run(rounds::incrementAndGet)).isTrue();
    }

    private static void awaitEnd(CountDownLatch mayEnd) {
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

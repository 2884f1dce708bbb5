package org.fairwatt.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at a steady pace whether or not answers come, as many people do who don't know of each other. What is timed begins
 * when a request was due, not when it was sent: a server that stalls for a second is charged for everyone who would have
 * come in that second (Gil Tene's "coordinated omission").
 */
public final class OpenLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OpenLoop() {}

    /** @param perSecond above 0 */
    public record Pace(double perSecond, Duration lasting) {
        public int count() {
            return (int) Math.round(perSecond * lasting.toNanos() / 1e9);
        }

        /** How many there were each second when all were answered within {@code took}; to a tenth. */
        public double achieved(Duration took) {
            return Math.round(count() * 1e10 / Math.max(took.toNanos(), lasting.toNanos())) / 10.0;
        }

        private long dueAfterNanos(int index) {
            return (long) (index / perSecond * 1e9);
        }
    }

    /** One request: the {@code index}th, and when it was due. */
    public record Due(int index, long nanoTime) {
        /** Since when it was due. */
        public Duration since() {
            return Duration.ofNanos(System.nanoTime() - nanoTime);
        }
    }

    /** Begins one request; the future completes when it is answered, and never fails. */
    @FunctionalInterface
    public interface Shot {
        CompletableFuture<Void> fire(Due due);
    }

    /**
     * Fires {@code pace.count()} times and waits for the answers, but not longer than half a minute after the last one.
     *
     * @return from when the first was due until the last was answered
     */
    public static Duration run(Pace pace, Shot shot) {
        List<CompletableFuture<Void>> out = new ArrayList<>(pace.count());
        long began = System.nanoTime();
        for (int index = 0; index < pace.count(); index++) {
            long due = began + pace.dueAfterNanos(index);
            sleepUntil(due);
            out.add(shot.fire(new Due(index, due)));
        }
        CompletableFuture.allOf(out.toArray(CompletableFuture<?>[]::new))
                .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void sleepUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}

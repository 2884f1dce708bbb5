package org.fairwatt.smartcar;

import com.smartcar.sdk.SmartcarException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;

/**
 * Runs calls of the SDK on threads of their own, few at a time, and waits for each only so long: the SDK itself waits for
 * 310 s. A service that hangs takes these threads and no others; the next caller is turned away at once.
 */
final class BoundedCalls implements AutoCloseable {
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    BoundedCalls(int atOnce, Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                0, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedCalls::thread);
    }

    /** The result of {@code call}, or a {@link ProviderFailure}: nothing of the SDK gets out. */
    <T> T call(Callable<T> call) {
        Future<T> running = begin(call);
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw ProviderFailure.of(Kind.TIMEOUT, "No answer within %d s.".formatted(patience.toSeconds()));
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw ProviderFailure.of(Kind.TIMEOUT, "Interrupted while waiting.");
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> Future<T> begin(Callable<T> call) {
        try {
            return threads.submit(call);
        } catch (RejectedExecutionException e) {
            throw ProviderFailure.of(
                    Kind.UPSTREAM,
                    "%d calls are waiting for an answer already.".formatted(threads.getMaximumPoolSize()));
        }
    }

    /** A bare NullPointerException is what the SDK throws at an error that lacks what it expects. */
    private static ProviderFailure failure(ExecutionException e) {
        if (e.getCause() instanceof SmartcarException refused) {
            return Refusal.of(refused).toFailure();
        }
        return ProviderFailure.of(Kind.UPSTREAM, "The SDK failed: " + e.getCause());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "smartcar");
        thread.setDaemon(true);
        return thread;
    }
}

package org.fairwatt.smartcar;

import com.smartcar.sdk.SmartcarException;
import java.util.ArrayList;
import java.util.List;
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
 * Runs calls of the SDK on threads of their own, few at a time, and waits only so long: the SDK itself waits for 310 s. A
 * service that hangs takes these threads and no others; the next caller is turned away at once.
 */
final class BoundedCalls implements AutoCloseable {
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    BoundedCalls(int atOnce) {
        this.threads = new ThreadPoolExecutor(
                0, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedCalls::thread);
    }

    /** The result of {@code call}, or a {@link ProviderFailure}: nothing of the SDK gets out. */
    <T> T call(Callable<T> call, Deadline deadline) {
        return sideBySide(List.of(call), 1, deadline).get(0);
    }

    /** The results of {@code calls} in their order, {@code width} of them running at a time; or the first failure. */
    <T> List<T> sideBySide(List<Callable<T>> calls, int width, Deadline deadline) {
        List<T> results = new ArrayList<>();
        for (int from = 0; from < calls.size(); from += width) {
            results.addAll(together(calls.subList(from, Math.min(from + width, calls.size())), deadline));
        }
        return results;
    }

    private <T> List<T> together(List<Callable<T>> calls, Deadline deadline) {
        List<Future<T>> running = new ArrayList<>();
        try {
            calls.forEach(call -> running.add(begin(call)));
            return running.stream().map(each -> answer(each, deadline)).toList();
        } finally {
            running.forEach(each -> each.cancel(true)); // those that nobody waits for any more
        }
    }

    private static <T> T answer(Future<T> running, Deadline deadline) {
        try {
            return running.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw ProviderFailure.of(Kind.TIMEOUT, "No answer in time.");
        } catch (InterruptedException e) {
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

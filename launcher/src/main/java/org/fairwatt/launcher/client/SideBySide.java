package org.fairwatt.launcher.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Several clients at work at the same time. */
public record SideBySide(int threads) {

    /** At most {@code threads} at once. */
    public static SideBySide at(int threads) {
        return new SideBySide(threads);
    }

    /** Does {@code work} for each, begun in their order; returns when all are done, or the first one failed. */
    public <T> void forEach(List<T> all, Consumer<T> work) {
        map(all, each -> {
            work.accept(each);
            return each;
        });
    }

    /** The results of {@code work}, in the order of {@code all}; the first failure ends it. */
    public <T, R> List<R> map(List<T> all, Function<T, R> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, SideBySide::worker);
        try {
            List<Future<R>> begun = new ArrayList<>();
            all.forEach(each -> begun.add(workers.submit(() -> work.apply(each))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : begun) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "client");
        thread.setDaemon(true);
        return thread;
    }
}

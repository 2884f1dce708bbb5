package org.fairwatt.api.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keys that something is due for. While the work of one round runs, and for a pause after it, keys collect for the next
 * one, each once: a burst of a thousand events about one thing is two rounds, and whoever adds a key never waits.
 */
final class Mailbox<K> {

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final ScheduledExecutorService executor;
    private final Duration pause;
    private final Consumer<Set<K>> work;
    private Set<K> due = new LinkedHashSet<>();
    private boolean scheduled;

    Mailbox(ScheduledExecutorService executor, Duration pause, Consumer<Set<K>> work) {
        this.executor = executor;
        this.pause = pause;
        this.work = work;
    }

    synchronized void add(K key) {
        due.add(key);
        if (!scheduled) {
            schedule(Duration.ZERO);
        }
    }

    private synchronized void schedule(Duration delay) {
        try {
            @Nullable Object future = executor.schedule(this::round, delay.toMillis(), TimeUnit.MILLISECONDS);
            scheduled = future != null;
        } catch (RejectedExecutionException e) { // the server is going down
            scheduled = false;
        }
    }

    private void round() {
        Set<K> keys = take();
        if (keys.isEmpty()) {
            return;
        }
        try {
            work.accept(keys);
        } catch (RuntimeException e) { // the next event brings the next attempt
            LOG.log(Level.WARNING, "Listeners were not told of a change.", e);
        }
        schedule(pause);
    }

    private synchronized Set<K> take() {
        Set<K> round = due;
        due = new LinkedHashSet<>();
        scheduled = !round.isEmpty();
        return round;
    }
}

package org.fairwatt.api.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keys that something is due for. While the work of one round runs, and for a pause after it, keys collect for the next
 * one, each once: a burst of a thousand events about one thing is two rounds, and whoever adds a key never waits. Keys are
 * worked on by group: a group that fails is tried again, and keeps no other from being told.
 */
final class Mailbox<K, G> {

    static final int TRIES = 3;
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final ScheduledExecutorService executor;
    private final Duration pause;
    private final Function<K, G> groupOf;
    private final BiConsumer<G, Set<K>> work;
    private final Map<G, Integer> failures = new HashMap<>(); // of the one thread that has the round
    private Set<K> due = new LinkedHashSet<>();
    private boolean scheduled;

    Mailbox(ScheduledExecutorService executor, Duration pause, Function<K, G> groupOf, BiConsumer<G, Set<K>> work) {
        this.executor = executor;
        this.pause = pause;
        this.groupOf = groupOf;
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
        Map<G, Set<K>> groups = new LinkedHashMap<>();
        keys.forEach(key -> groups.computeIfAbsent(groupOf.apply(key), group -> new LinkedHashSet<>())
                .add(key));
        groups.forEach(this::tryToTell);
        schedule(failures.isEmpty() || pause.compareTo(PAUSE_AFTER_FAILURE) > 0 ? pause : PAUSE_AFTER_FAILURE);
    }

    private void tryToTell(G group, Set<K> keys) {
        try {
            work.accept(group, keys);
            failures.remove(group);
        } catch (RuntimeException e) {
            int times = failures.merge(group, 1, Integer::sum);
            LOG.log(Level.WARNING, "Listeners were not told of a change, try %d of %d.".formatted(times, TRIES), e);
            if (times < TRIES) {
                putBack(keys);
            } else {
                failures.remove(group);
            }
        }
    }

    private synchronized void putBack(Set<K> keys) {
        due.addAll(keys);
    }

    private synchronized Set<K> take() {
        Set<K> round = due;
        due = new LinkedHashSet<>();
        scheduled = !round.isEmpty();
        return round;
    }
}

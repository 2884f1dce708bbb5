package org.fairwatt.simulator.smartcar.connect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The visits that are under way, each for half an hour at most. */
final class Visits {
    private static final Duration LIVES = Duration.ofMinutes(30);

    private record Entry(Visit visit, Instant until) {}

    private final Clock clock;
    private final Map<String, Entry> underWay = new HashMap<>();

    Visits(Clock clock) {
        this.clock = clock;
    }

    /** Keeps {@code visit}; the id it is found by. */
    synchronized String begin(Visit visit) {
        underWay.values().removeIf(entry -> clock.instant().isAfter(entry.until()));
        String id = UUID.randomUUID().toString();
        underWay.put(id, new Entry(visit, clock.instant().plus(LIVES)));
        return id;
    }

    synchronized Optional<Visit> find(String id) {
        return Optional.ofNullable(underWay.get(id))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Entry::visit);
    }

    synchronized void goOn(String id, Visit visit) {
        underWay.computeIfPresent(id, (any, entry) -> new Entry(visit, entry.until()));
    }

    synchronized void end(String id) {
        underWay.remove(id);
    }
}

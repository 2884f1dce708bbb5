package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the subscriptions told, by reservation: the newest version of each. Told by many threads. */
final class Following {
    private final Map<String, Slot> newest = new ConcurrentHashMap<>();
    private final Set<String> errors = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());

    /** @param payload of a message to {@code reservationChanged} */
    void hear(JsonNode payload) {
        JsonNode reservation = payload.path("data").path("reservationChanged");
        if (reservation.isObject()) {
            Slot slot = Slot.of(reservation);
            newest.merge(slot.id(), slot, (known, told) -> told.version() >= known.version() ? told : known);
            lastHeard.set(System.nanoTime());
        }
        payload.path("errors").forEach(error -> errors.add(error.path("message").asText()));
    }

    /** What went wrong with the subscriptions themselves. */
    Set<String> errors() {
        return errors;
    }

    Optional<Slot> of(String reservationId) {
        return Optional.ofNullable(newest.get(reservationId));
    }

    /** How long nothing was heard. */
    Duration quiet() {
        return Duration.ofNanos(System.nanoTime() - lastHeard.get());
    }
}

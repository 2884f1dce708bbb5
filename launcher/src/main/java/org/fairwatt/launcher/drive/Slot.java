package org.fairwatt.launcher.drive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A reservation as the API last told it.
 *
 * @param moves how often the planner moved it
 * @param version grows with each change
 */
record Slot(String id, String status, int moves, long version, Optional<Promised> promise) {
    /** What is asked of the API for one. */
    static final String FIELDS =
            "id status moves version promise { evseId pluggedFrom pluggedUntil startsAt endsAt limitW energyWh }";

    /** What the driver may count on. */
    record Promised(
            String evse,
            Instant pluggedFrom,
            Instant pluggedUntil,
            Instant startsAt,
            Instant endsAt,
            long limitW,
            long energyWh) {}

    static Slot of(JsonNode reservation) {
        return new Slot(
                reservation.path("id").asText(),
                reservation.path("status").asText(),
                reservation.path("moves").asInt(),
                reservation.path("version").asLong(),
                promised(reservation.path("promise")));
    }

    /** The promise, while plug and power are kept for it. */
    Optional<Promised> held() {
        return "RESERVED".equals(status) || "PENDING".equals(status) ? promise : Optional.empty();
    }

    private static Optional<Promised> promised(JsonNode promise) {
        if (!promise.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Promised(
                promise.path("evseId").asText(),
                time(promise, "pluggedFrom"),
                time(promise, "pluggedUntil"),
                time(promise, "startsAt"),
                time(promise, "endsAt"),
                promise.path("limitW").asLong(),
                promise.path("energyWh").asLong()));
    }

    private static Instant time(JsonNode promise, String field) {
        return Instant.parse(promise.path(field).asText());
    }
}

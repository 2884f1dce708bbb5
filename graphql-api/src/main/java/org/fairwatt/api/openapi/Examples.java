package org.fairwatt.api.openapi;

import static org.fairwatt.api.openapi.TypeSchemas.map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bodies as one would send them, by operation, from {@code examples.json}; and problems as they come back. */
final class Examples {

    private static final String FILE = "examples.json";

    private Examples() {}

    static JsonObject read() {
        try (JsonReader reader =
                Json.createReader(Objects.requireNonNull(Examples.class.getResourceAsStream(FILE), FILE))) {
            return reader.readObject();
        }
    }

    static JsonValue of(JsonObject examples, String operation) {
        JsonValue example = examples.get(operation);
        if (example == null) {
            throw new IllegalStateException("%s has no body of operation (%s).".formatted(FILE, operation));
        }
        return example;
    }

    static Map<String, Object> problem(int status) {
        return switch (status) {
            case 400 ->
                problem(400, "Invalid input", "INVALID_INPUT", "first", "The page must have 1 to 100 items; it was 0.");
            case 401 ->
                problem(
                        401,
                        "Unauthenticated",
                        "UNAUTHENTICATED",
                        null,
                        "The token is not valid, or not any more. Sign in again.");
            case 403 -> problem(403, "Forbidden", "FORBIDDEN", null, "This needs SET_LOAD_LIMITS.");
            case 404 -> problem(404, "Not found", "NOT_FOUND", "id", "There is no reservation with this id.");
            case 409 ->
                problem(409, "Conflict", "CONFLICT", null, "The reservation has changed meanwhile. Look at it again.");
            case 413 ->
                problem(413, "Invalid document", "INVALID_DOCUMENT", null, "The body has more than 131072 bytes.");
            case 415 ->
                problem(
                        415,
                        "Invalid document",
                        "INVALID_DOCUMENT",
                        null,
                        "Send the body as application/json in UTF-8.");
            case 422 ->
                problem(
                        422,
                        "Invalid input",
                        "INVALID_INPUT",
                        "energyWh",
                        "This is not a valid Int. Expected a value that is a number.");
            case 429 -> {
                Map<String, Object> problem =
                        problem(429, "Limit exceeded", "LIMIT_EXCEEDED", null, "Wait 2 s, then ask again.");
                problem.put("retryAfterSeconds", 2);
                yield problem;
            }
            default ->
                problem(
                        status,
                        "Unavailable",
                        "UNAVAILABLE",
                        null,
                        "A part that this needs does not answer. Try again in a minute.");
        };
    }

    private static Map<String, Object> problem(
            int status, String title, String code, @Nullable String field, String detail) {
        Map<String, Object> problem = map("title", title, "status", status, "detail", detail, "code", code);
        if (field != null) {
            problem.put("field", field);
        }
        return problem;
    }

    /** A map of its own with what is in {@code known}, which may be nothing yet. */
    static Map<String, Object> copy(@Nullable Object known) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (known instanceof Map<?, ?> map) {
            map.forEach((name, value) -> copy.put(name.toString(), value));
        }
        return copy;
    }
}

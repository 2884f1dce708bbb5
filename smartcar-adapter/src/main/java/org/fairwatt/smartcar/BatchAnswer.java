package org.fairwatt.smartcar;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fairwatt.vehicle.SignalReading;

/** What came for each path of a batch. */
final class BatchAnswer {
    private static final int OK = 200;

    private final Map<String, Item> items = new HashMap<>();

    static BatchAnswer of(BatchingVehicle.Reply reply) {
        BatchAnswer answer = new BatchAnswer();
        for (JsonElement response : reply.responses()) {
            if (response instanceof JsonObject object) {
                text(object, "path").ifPresent(path -> answer.items.put(path, Item.of(object)));
            }
        }
        return answer;
    }

    /** What {@code path} says, read by {@code read} from its body; its time is that of the car. */
    <T> SignalReading<T> reading(String path, Instant fetchedAt, Function<JsonObject, Optional<T>> read) {
        Item item = items.get(path);
        if (item == null) {
            return new SignalReading.Missing<>();
        }
        if (item.code() != OK) {
            return new SignalReading.Failed<>(item.refusal().toFailure());
        }
        Optional<T> value = read.apply(item.body());
        Optional<Instant> sourceTime = item.sourceTime();
        return value.isPresent() && sourceTime.isPresent()
                ? new SignalReading.Told<>(value.get(), sourceTime.get(), fetchedAt)
                : new SignalReading.Missing<>();
    }

    /** The body of {@code path}; empty when the car doesn't have that, or its owner doesn't allow it. */
    Optional<JsonObject> body(String path) {
        Item item = items.get(path);
        if (item == null || item.code() == OK) {
            return Optional.ofNullable(item).map(Item::body);
        }
        return switch (item.refusal().toFailure().kind()) {
            case NOT_CAPABLE, PERMISSION -> Optional.empty();
            case REAUTHENTICATE, RATE_LIMITED, ASLEEP, BILLING, UPSTREAM, TIMEOUT ->
                throw item.refusal().toFailure();
        };
    }

    /** The body of {@code path}, which can be done without: empty whatever it failed at. */
    Optional<JsonObject> bodyIfTold(String path) {
        return Optional.ofNullable(items.get(path))
                .filter(item -> item.code() == OK)
                .map(Item::body);
    }

    static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof com.google.gson.JsonPrimitive value && value.isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    static Optional<Double> number(JsonObject object, String name) {
        return object.get(name) instanceof com.google.gson.JsonPrimitive value && value.isNumber()
                ? Optional.of(value.getAsDouble())
                : Optional.empty();
    }

    static Optional<Boolean> truth(JsonObject object, String name) {
        return object.get(name) instanceof com.google.gson.JsonPrimitive value && value.isBoolean()
                ? Optional.of(value.getAsBoolean())
                : Optional.empty();
    }

    static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : new JsonObject();
    }

    /** One answer within the batch, with headers of its own in any spelling. */
    private record Item(int code, Map<String, String> headers, JsonObject body) {

        static Item of(JsonObject response) {
            Map<String, String> headers = new HashMap<>();
            for (Map.Entry<String, JsonElement> header :
                    object(response, "headers").entrySet()) {
                if (header.getValue().isJsonPrimitive()) {
                    headers.put(
                            header.getKey().toLowerCase(Locale.ROOT),
                            header.getValue().getAsString());
                }
            }
            return new Item(
                    number(response, "code").map(Double::intValue).orElse(0), headers, object(response, "body"));
        }

        /** When the car said so. */
        Optional<Instant> sourceTime() {
            try {
                return Optional.ofNullable(headers.get("sc-data-age")).map(Instant::parse);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        Refusal refusal() {
            return new Refusal(
                    code,
                    text(body, "type").orElse(""),
                    text(body, "code").orElse(""),
                    retryAfter(),
                    text(body, "requestId").orElse(""));
        }

        /** In seconds, RFC 9110, section 10.2.3; the form with a date is not used there. */
        private Optional<Duration> retryAfter() {
            return Optional.ofNullable(headers.get("retry-after"))
                    .filter(text -> text.matches("[0-9]{1,6}"))
                    .map(Long::valueOf)
                    .map(Duration::ofSeconds);
        }
    }
}

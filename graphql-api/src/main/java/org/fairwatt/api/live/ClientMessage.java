package org.fairwatt.api.live;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.api.security.Bearer;
import org.fairwatt.api.transport.BadRequest;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Json;

/** What a client may say in graphql-transport-ws. */
sealed interface ClientMessage {

    /**
     * Who it is.
     *
     * @param token from the payload's {@code Authorization}, in any case of letters
     */
    record Init(Optional<String> token) implements ClientMessage {}

    record Ping() implements ClientMessage {}

    record Pong() implements ClientMessage {}

    record Subscribe(String id, GraphQlRequest request) implements ClientMessage {}

    record Complete(String id) implements ClientMessage {}

    /** Empty when {@code text} is no message of the protocol. */
    static Optional<ClientMessage> of(String text) {
        return Json.object(text).flatMap(json -> switch (string(json, "type").orElse("")) {
            case "connection_init" -> Optional.of(new Init(token(json)));
            case "ping" -> Optional.of(new Ping());
            case "pong" -> Optional.of(new Pong());
            case "subscribe" -> subscribe(json);
            case "complete" -> id(json).map(Complete::new);
            default -> Optional.empty();
        });
    }

    private static Optional<ClientMessage> subscribe(JsonObject json) {
        if (!(json.get("payload") instanceof JsonObject payload)) {
            return Optional.empty();
        }
        try {
            GraphQlRequest request = GraphQlRequest.of(payload);
            return id(json).map(id -> new Subscribe(id, request));
        } catch (BadRequest e) {
            return Optional.empty();
        }
    }

    private static Optional<String> id(JsonObject json) {
        return string(json, "id").filter(id -> !id.isEmpty() && id.length() <= 100);
    }

    private static Optional<String> token(JsonObject json) {
        if (!(json.get("payload") instanceof JsonObject payload)) {
            return Optional.empty();
        }
        return payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("Authorization"))
                .map(Map.Entry::getValue)
                .filter(JsonString.class::isInstance)
                .flatMap(value -> Bearer.tokenIn(((JsonString) value).getString()).stream())
                .findFirst();
    }

    private static Optional<String> string(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}

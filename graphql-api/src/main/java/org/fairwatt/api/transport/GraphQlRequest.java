package org.fairwatt.api.transport;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client wants to be executed, as GraphQL over HTTP and graphql-transport-ws both write it. */
public record GraphQlRequest(String query, Optional<String> operationName, Map<String, @Nullable Object> variables) {

    /**
     * Reads the parameters of a request.
     *
     * @throws BadRequest when one is missing or of the wrong type
     */
    public static GraphQlRequest of(JsonObject json) {
        String query = text(json, "query")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new BadRequest(400, "The request needs a \"query\" that is text."));
        object(json, "extensions");
        return new GraphQlRequest(
                query,
                text(json, "operationName"),
                object(json, "variables").map(Json::toMap).orElse(Map.of()));
    }

    private static Optional<String> text(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> Optional.empty();
            case STRING -> Optional.of(((JsonString) value).getString());
            case ARRAY, OBJECT, NUMBER, TRUE, FALSE ->
                throw new BadRequest(400, "The parameter \"%s\" must be text.".formatted(name));
        };
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value.getValueType() == ValueType.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonObject object) {
            return Optional.of(object);
        }
        throw new BadRequest(400, "The parameter \"%s\" must be a JSON object.".formatted(name));
    }
}

package org.fairwatt.api.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.api.transport.Json;
import org.jspecify.annotations.Nullable;

/** What the server says in graphql-transport-ws. */
final class ServerMessage {

    static final String ACK = Json.write(Map.of("type", "connection_ack"));
    static final String PING = Json.write(Map.of("type", "ping"));
    static final String PONG = Json.write(Map.of("type", "pong"));

    private ServerMessage() {}

    static String next(String id, Map<String, @Nullable Object> reply) {
        return message("next", id, reply);
    }

    /** @param payload a reply as JSON text */
    static String next(String id, String payload) {
        return "{\"type\":\"next\",\"id\":" + Json.write(id) + ",\"payload\":" + payload + "}";
    }

    /** @param errors a list of errors, each as a map */
    static String error(String id, @Nullable Object errors) {
        return message("error", id, errors);
    }

    static String complete(String id) {
        return message("complete", id, null);
    }

    private static String message(String type, String id, @Nullable Object payload) {
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put("id", id);
        if (payload != null) {
            message.put("payload", payload);
        }
        return Json.write(message);
    }
}

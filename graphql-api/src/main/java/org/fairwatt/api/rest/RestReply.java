package org.fairwatt.api.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.api.transport.Json;
import org.jspecify.annotations.Nullable;

/** What goes back by HTTP. */
record RestReply(int status, String type, Map<String, String> headers, String body) {

    static RestReply of(int status, @Nullable Object result) {
        return new RestReply(status, "application/json; charset=utf-8", Map.of(), Json.write(result));
    }

    RestReply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RestReply(status, type, more, body);
    }

    Response toResponse() {
        Response.ResponseBuilder response =
                Response.status(status).header("Content-Type", type).header("Cache-Control", "no-store");
        headers.forEach(response::header);
        return response.entity(body).build();
    }
}

package org.fairwatt.simulator.smartcar.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered.
 *
 * @param headers written to the letter, in this order
 */
public record Response(int status, Map<String, String> headers, String contentType, String body) {
    private static final int SEE_OTHER = 303;

    public static Response json(int status, JsonNode body) {
        return new Response(status, Map.of(), "application/json; charset=utf-8", body.toString());
    }

    public static Response html(int status, String page) {
        return new Response(status, Map.of(), "text/html; charset=utf-8", page);
    }

    public static Response css(String sheet) {
        return new Response(200, Map.of(), "text/css; charset=utf-8", sheet);
    }

    public static Response text(int status, String text) {
        return new Response(status, Map.of(), "text/plain; charset=utf-8", text);
    }

    /** Sends a browser on, with GET. */
    public static Response seeOther(String address) {
        return text(SEE_OTHER, "").with("location", address);
    }

    /** The same with one more header. */
    public Response with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** The same with more headers. */
    public Response with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Response(status, all, contentType, body);
    }
}

package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.Web;

/** One HTTP request to the API, as rough as a test wants it. */
record Call(String method, String query, String body, Map<String, String> headers) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Call post(String document) {
        return post(document, Map.of());
    }

    static Call post(String document, Object variables) {
        return raw("POST", text(Map.of("query", document, "variables", variables)));
    }

    static Call get(String document) {
        return new Call("GET", "?query=" + Web.encoded(document), "", Map.of("Accept", "application/json"));
    }

    static Call raw(String method, String body) {
        return new Call(method, "", body, Map.of("Accept", "application/json", "Content-Type", "application/json"));
    }

    Call as(Actor actor) {
        return bearer(actor.token());
    }

    Call bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Call header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, query, body, more);
    }

    Answer send() {
        URI address = URI.create(GraphQlClient.endpoint(OverTheWire.access()) + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<String> response = Actor.WEB.send(request);
        return Answer.of(response.statusCode(), response.body());
    }

    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This can't be written as JSON.", e);
        }
    }
}

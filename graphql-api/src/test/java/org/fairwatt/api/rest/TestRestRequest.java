package org.fairwatt.api.rest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.api.transport.TestApi;

/** A REST request as a program with a driver's token sends it, unless told otherwise. */
record TestRestRequest(
        String method,
        Optional<String> id,
        Map<String, List<String>> parameters,
        Map<String, String> headers,
        String body)
        implements RestRequest {

    static TestRestRequest get(Map<String, List<String>> parameters) {
        return new TestRestRequest("GET", Optional.empty(), parameters, token(), "");
    }

    static TestRestRequest get(String id) {
        return new TestRestRequest("GET", Optional.of(id), Map.of(), token(), "");
    }

    static TestRestRequest post(String body) {
        return new TestRestRequest("POST", Optional.empty(), Map.of(), token(), body)
                .with("Content-Type", "application/json")
                .with(RestCalls.KEY_HEADER, "12345678");
    }

    TestRestRequest with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new TestRestRequest(method, id, parameters, more, body);
    }

    TestRestRequest without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new TestRestRequest(method, id, parameters, fewer, body);
    }

    private static Map<String, String> token() {
        return Map.of("Authorization", "Bearer " + TestApi.ISSUER.token());
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public Optional<String> body(int most) {
        return body.getBytes(StandardCharsets.UTF_8).length > most ? Optional.empty() : Optional.of(body);
    }
}

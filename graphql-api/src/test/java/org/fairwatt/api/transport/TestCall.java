package org.fairwatt.api.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A request to {@code /graphql} as a program with a driver's token sends it, unless told otherwise. */
final class TestCall implements HttpCall {

    private final String method;
    private final Map<String, String> headers = new HashMap<>();
    private Map<String, String> parameters = Map.of();
    private String body = "";

    private TestCall(String method) {
        this.method = method;
        header("Authorization", "Bearer " + TestApi.ISSUER.token());
    }

    static TestCall post(String body) {
        TestCall call = new TestCall("POST").header("Content-Type", "application/json");
        call.body = body;
        return call;
    }

    static TestCall query(String query) {
        return post(Json.write(Map.of("query", query)));
    }

    static TestCall query(String query, Map<String, ?> variables) {
        return post(Json.write(Map.of("query", query, "variables", variables)));
    }

    static TestCall get(Map<String, String> parameters) {
        TestCall call = new TestCall("GET");
        call.parameters = parameters;
        return call;
    }

    static TestCall of(String method) {
        return new TestCall(method);
    }

    TestCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    TestCall without(String name) {
        headers.remove(name);
        return this;
    }

    HttpReply send() {
        return send(TestApi.http());
    }

    HttpReply send(GraphQlHttp http) {
        try {
            return http.handle(this);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Optional<String> body(int most) {
        return body.getBytes(StandardCharsets.UTF_8).length > most ? Optional.empty() : Optional.of(body);
    }
}

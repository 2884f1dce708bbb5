package org.fairwatt.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.fairwatt.launcher.platform.Access;

/** Calls the public API over HTTP, as one person. Safe for many threads. */
public final class GraphQlClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Web web;
    private final URI endpoint;
    private final Supplier<String> token;

    /** @param token asked for at each call, since tokens end */
    public GraphQlClient(Web web, URI endpoint, Supplier<String> token) {
        this.web = web;
        this.endpoint = endpoint;
        this.token = token;
    }

    /** The API behind {@code access}, as {@code person}. */
    public static GraphQlClient to(Access access, Web web, SignedIn person) {
        return new GraphQlClient(web, endpoint(access), person::token);
    }

    /** The API's address on this machine. */
    public static URI endpoint(Access access) {
        return URI.create(access.localUrl() + "/graphql");
    }

    /**
     * The reply's {@code data}.
     *
     * @throws GraphQlProblem if the reply has errors: the first one
     * @throws CallFailed if it is no GraphQL reply
     */
    public JsonNode run(String document, Map<String, ?> variables) {
        JsonNode reply = ask(document, variables);
        JsonNode error = reply.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw new GraphQlProblem(error);
        }
        return reply.path("data");
    }

    /** The whole reply, errors and all. */
    public JsonNode ask(String document, Map<String, ?> variables) {
        HttpResponse<String> response = web.send(HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get())
                .POST(BodyPublishers.ofString(body(document, variables))));
        try {
            JsonNode reply = JSON.readTree(response.body());
            if (reply.has("data") || reply.has("errors")) {
                return reply;
            }
        } catch (JsonProcessingException notJson) {
            // answered below
        }
        throw new CallFailed(endpoint, response.statusCode());
    }

    private static String body(String document, Map<String, ?> variables) {
        try {
            return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These variables can't be written as JSON.", e);
        }
    }
}

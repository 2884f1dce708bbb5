package org.fairwatt.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** Where a realm gives out tokens. */
public final class TokenEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final Web web;
    private final URI address;

    /** @param issuer the realm's address */
    public TokenEndpoint(Web web, URI issuer) {
        this.web = web;
        this.address = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** @throws SignInFailed if the realm refuses; {@code who} is named in it */
    public Tokens ask(String who, Map<String, String> form) {
        HttpResponse<String> response = web.send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Web.form(form))));
        JsonNode reply = read(who, response);
        if (response.statusCode() != OK) {
            throw new SignInFailed(
                    who,
                    "%s %s"
                            .formatted(
                                    reply.path("error").asText(),
                                    reply.path("error_description").asText()));
        }
        return Tokens.of(reply);
    }

    private static JsonNode read(String who, HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new SignInFailed(who, "the token endpoint answers %d without JSON.".formatted(response.statusCode()));
        }
    }
}

package org.fairwatt.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * What a sign-in gives.
 *
 * @param validFor how long the access token holds from when it was given
 */
public record Tokens(String access, String refresh, Duration validFor) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Tokens of(JsonNode reply) {
        return new Tokens(
                reply.path("access_token").asText(),
                reply.path("refresh_token").asText(),
                Duration.ofSeconds(reply.path("expires_in").asLong()));
    }

    /** What the access token says; its signature is for the API to check. */
    public JsonNode claims() {
        String payload = access.split("\\.")[1];
        try {
            return JSON.readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The access token's claims aren't JSON.", e);
        }
    }

    /** Without the tokens: they must not end in a log. */
    @Override
    public String toString() {
        return "Tokens valid for " + validFor;
    }
}

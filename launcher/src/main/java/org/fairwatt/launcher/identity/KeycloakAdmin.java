package org.fairwatt.launcher.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fairwatt.launcher.settings.Login;

/** The realm's REST interface, as Keycloak's bootstrap administrator. Safe for use by several threads. */
public final class KeycloakAdmin {
    private static final Duration ANSWER_TIME = Duration.ofSeconds(30);
    /** The administrator's tokens live for 60 s. */
    private static final Duration TOKEN_USE = Duration.ofSeconds(45);

    private static final int CONFLICT = 409;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_TIME).build();
    private final URI keycloak;
    private final String realm;
    private final Login login;
    private String token = "";
    private long tokenFetched;

    /** Speaks with {@code realm} on the server at {@code keycloak}. */
    public KeycloakAdmin(URI keycloak, String realm, Login login) {
        this.keycloak = keycloak;
        this.realm = realm;
        this.login = login;
    }

    /** What {@code path} (below the realm) holds. */
    public JsonNode get(String path) {
        return tree(send("GET", path, BodyPublishers.noBody()));
    }

    /** Replaces what {@code path} holds. */
    public void put(String path, Object body) {
        send("PUT", path, json(body));
    }

    /** Puts nothing: for addresses that say it all. */
    public void put(String path) {
        send("PUT", path, BodyPublishers.noBody());
    }

    /** Adds to {@code path}; what is there already stays as it is. Returns the answer's body, often none. */
    public JsonNode post(String path, Object body) {
        return tree(send("POST", path, json(body)));
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        URI address = URI.create("%s/admin/realms/%s%s".formatted(keycloak, realm, path));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(ANSWER_TIME)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        HttpResponse<String> response = send(request);
        boolean thereAlready = "POST".equals(method) && response.statusCode() == CONFLICT;
        if (response.statusCode() >= 400 && !thereAlready) {
            throw new IllegalStateException("Keycloak refused %s %s (%d): %s"
                    .formatted(method, address, response.statusCode(), response.body()));
        }
        return response;
    }

    private synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - tokenFetched > TOKEN_USE.toNanos()) {
            String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
                    .formatted(encoded(login.user()), encoded(login.password()));
            HttpResponse<String> response =
                    send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                            .timeout(ANSWER_TIME)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build());
            token = tree(response).path("access_token").asText();
            if (token.isEmpty()) {
                throw new IllegalStateException(
                        "Keycloak's administrator (%s) can't sign in any more: was the password in the state folder changed?"
                                .formatted(login.user()));
            }
            tokenFetched = System.nanoTime();
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak doesn't answer at %s.".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak.", e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(HttpResponse<String> response) {
        try {
            return response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

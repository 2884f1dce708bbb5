package org.fairwatt.launcher.tenants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.launcher.client.TokenEndpoint;
import org.fairwatt.launcher.client.Tokens;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;

/** Keycloak's admin REST API of our realm, as its administrator. Safe for many threads. */
public final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EARLY = Duration.ofSeconds(15); // admin-cli's tokens live for 60 s
    private static final int CONFLICT = 409;

    private final Web web;
    private final URI realm;
    private final TokenEndpoint endpoint;
    private final AdminLogin login;
    private Optional<Tokens> tokens = Optional.empty();
    private long givenAt;

    private KeycloakAdmin(Web web, URI realm, AdminLogin login) {
        this.web = web;
        this.realm = realm;
        this.endpoint =
                new TokenEndpoint(web, URI.create(realm.toString().replaceFirst("/admin/realms/.*", "/realms/master")));
        this.login = login;
    }

    /** The administrator of the Keycloak that {@code settings} name. */
    public static KeycloakAdmin of(Settings settings, Environment environment, Web web) {
        URI realm = Access.to(settings).adminApi();
        return new KeycloakAdmin(web, realm, AdminLogin.of(settings, environment));
    }

    /** What Keycloak answered, if it did what was asked. */
    public record Reply(int status, String body, Optional<String> location) {
        /** Whether it was there already. */
        public boolean wasThere() {
            return status == CONFLICT;
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Keycloak's answer isn't JSON.", e);
            }
        }

        /** The id of what was made: the end of its address. */
        public String newId() {
            return location.map(address -> address.substring(address.lastIndexOf('/') + 1))
                    .orElseThrow(() -> new IllegalStateException("Keycloak doesn't say where the new thing is."));
        }
    }

    /** @param path below the realm, such as {@code /users} */
    public JsonNode get(String path) {
        return call("GET", path, BodyPublishers.noBody()).json();
    }

    /** Makes something; {@link Reply#wasThere} if there is one. */
    public Reply post(String path, Object body) {
        return call("POST", path, json(body));
    }

    public Reply put(String path, Object body) {
        return call("PUT", path, json(body));
    }

    public Reply put(String path) {
        return call("PUT", path, BodyPublishers.noBody());
    }

    public Reply delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    private Reply call(String method, String path, BodyPublisher body) {
        HttpResponse<String> response = web.send(HttpRequest.newBuilder(URI.create(realm + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body));
        int status = response.statusCode();
        if (status >= 300 && status != CONFLICT) {
            throw new IllegalStateException(
                    "Keycloak refuses %s %s: %d %s".formatted(method, path, status, response.body()));
        }
        return new Reply(status, response.body(), response.headers().firstValue("Location"));
    }

    private synchronized String token() {
        Duration age = Duration.ofNanos(System.nanoTime() - givenAt);
        Tokens current = tokens.filter(held -> age.compareTo(held.validFor().minus(EARLY)) < 0)
                .orElseGet(this::fresh);
        tokens = Optional.of(current);
        return current.access();
    }

    private Tokens fresh() {
        givenAt = System.nanoTime();
        return endpoint.ask(login.title(), login.form());
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This can't be written as JSON.", e);
        }
    }
}

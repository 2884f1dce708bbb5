package org.fairwatt.launcher.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.launcher.client.Web;

/** Accounts in the realm. */
public final class People {
    private final KeycloakAdmin keycloak;

    public People(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Someone with a proven address and a password: for demos and tests, never for real people. */
    public record Ready(String email, String firstName, String lastName, Password password) {}

    /** The id of the account with this address. */
    public Optional<String> byEmail(String email) {
        return id(keycloak.get("/users?exact=true&email=" + Web.encoded(email)));
    }

    /** Makes the account unless there is one; its id. */
    public String ensure(Ready person) {
        KeycloakAdmin.Reply made = keycloak.post(
                "/users",
                Map.of(
                        "username",
                        person.email(),
                        "email",
                        person.email(),
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        person.firstName(),
                        "lastName",
                        person.lastName(),
                        "credentials",
                        List.of(person.password().representation())));
        return made.wasThere() ? known(person.email()) : made.newId();
    }

    /** Makes an account whose owner proves the address and chooses a password by a link that is mailed. */
    String inviteNew(String email, String returnTo) {
        String id = keycloak.post("/users", Map.of("username", email, "email", email, "enabled", true))
                .newId();
        keycloak.put(
                "/users/%s/execute-actions-email?client_id=web-client&redirect_uri=%s"
                        .formatted(id, Web.encoded(returnTo)),
                List.of("VERIFY_EMAIL", "UPDATE_PASSWORD", "UPDATE_PROFILE"));
        return id;
    }

    /** Puts someone into a group of the realm, by the group's path. */
    public void intoGroup(String personId, String path) {
        String group = keycloak.get("/group-by-path" + path).path("id").asText();
        keycloak.put("/users/%s/groups/%s".formatted(personId, group));
    }

    private String known(String email) {
        return byEmail(email)
                .orElseThrow(() -> new IllegalStateException(
                        "Keycloak says that there is an account (%s), but doesn't find it.".formatted(email)));
    }

    private static Optional<String> id(JsonNode found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.path(0).path("id").asText());
    }
}

package org.fairwatt.launcher.tenants;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.launcher.client.Web;

/** The tenants' organizations in the realm. Whatever is there already stays. */
public final class Organizations {
    private final KeycloakAdmin keycloak;

    public Organizations(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** The groups of a tenant's organization, and the realm role that each one gives inside it. */
    public enum Group {
        OPERATORS("operators", "grid-operator"),
        FLEET_OPERATORS("fleet-operators", "fleet-operator"),
        ADMINS("admins", "tenant-admin");

        private final String title;
        private final String role;

        Group(String title, String role) {
            this.title = title;
            this.role = role;
        }
    }

    /** Makes the organization and its groups; its id. */
    public String ensure(String alias, String name, String returnTo) {
        String id = find(alias).orElseGet(() -> make(alias, name, returnTo));
        JsonNode present = keycloak.get("/organizations/%s/groups".formatted(id));
        for (Group group : Group.values()) {
            String groupId = idOf(group, present)
                    .orElseGet(
                            () -> keycloak.post("/organizations/%s/groups".formatted(id), Map.of("name", group.title))
                                    .json()
                                    .path("id")
                                    .asText());
            keycloak.post(
                    "/organizations/%s/groups/%s/role-mappings/realm".formatted(id, groupId),
                    List.of(keycloak.get("/roles/" + group.role)));
        }
        return id;
    }

    /** The id of the organization with this alias. */
    public Optional<String> find(String alias) {
        JsonNode found = keycloak.get("/organizations?q=" + Web.encoded("alias:" + alias));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.path(0).path("id").asText());
    }

    public void addMember(String organizationId, String personId) {
        keycloak.post("/organizations/%s/members".formatted(organizationId), personId);
    }

    /** The person must be a member. */
    public void intoGroup(String organizationId, Group group, String memberId) {
        JsonNode present = keycloak.get("/organizations/%s/groups".formatted(organizationId));
        String groupId = idOf(group, present)
                .orElseThrow(() -> new IllegalStateException(
                        "Keycloak's organization (%s) has no group (%s).".formatted(organizationId, group.title)));
        keycloak.put("/organizations/%s/groups/%s/members/%s".formatted(organizationId, groupId, memberId));
    }

    private String make(String alias, String name, String returnTo) {
        KeycloakAdmin.Reply made = keycloak.post(
                "/organizations",
                Map.of(
                        "name",
                        name,
                        "alias",
                        alias,
                        "enabled",
                        true,
                        "redirectUrl",
                        returnTo,
                        "attributes",
                        Map.of("kind", List.of("tenant"))));
        if (made.wasThere()) {
            throw new IllegalStateException(
                    "Keycloak already has an organization with the name (%s) and another alias than (%s)."
                            .formatted(name, alias));
        }
        return made.newId();
    }

    private static Optional<String> idOf(Group group, JsonNode groups) {
        for (JsonNode each : groups) {
            if (group.title.equals(each.path("name").asText())) {
                return Optional.of(each.path("id").asText());
            }
        }
        return Optional.empty();
    }
}

package org.fairwatt.launcher.demo;

import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.tenants.KeycloakAdmin;
import org.fairwatt.launcher.tenants.Organizations;

/** The application of a partner in each demo tenant: it signs in with a secret, for itself. */
final class DemoPartners {
    private static final String ROLE = "partner";

    private final KeycloakAdmin keycloak;
    private final Access access;

    DemoPartners(KeycloakAdmin keycloak, Access access) {
        this.keycloak = keycloak;
        this.access = access;
    }

    void ensure(String tenant, String organizationId) {
        String clientId = "partner-" + tenant;
        keycloak.post("/clients", client(clientId, access.partnerSecret(tenant)));
        String id =
                keycloak.get("/clients?clientId=" + clientId).path(0).path("id").asText();
        var role = List.of(keycloak.get("/roles/" + ROLE));
        keycloak.post("/clients/%s/scope-mappings/realm".formatted(id), role);
        String account = keycloak.get("/clients/%s/service-account-user".formatted(id))
                .path("id")
                .asText();
        keycloak.post("/users/%s/role-mappings/realm".formatted(account), role);
        new Organizations(keycloak).addMember(organizationId, account);
    }

    private static Map<String, Object> client(String clientId, String secret) {
        return Map.of(
                "clientId",
                clientId,
                "secret",
                secret,
                "publicClient",
                false,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                List.of("basic", "roles", "microprofile-jwt", "service_account", "organization", "graphql-api"),
                "optionalClientScopes",
                List.of());
    }
}

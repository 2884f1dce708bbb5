package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.fairwatt.launcher.client.TokenEndpoint;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.tenants.KeycloakAdmin;

/** A partner's program, which signs in by itself. */
final class Partner {

    private static final String CLIENT = "partner-northgrid";

    private Partner() {}

    static KeycloakAdmin keycloak() {
        return KeycloakAdmin.of(OverTheWire.settings(), Environment.ofThisProcess(), Actor.WEB);
    }

    /** A real token of the realm. */
    static String token(String client, String secret) {
        return new TokenEndpoint(Actor.WEB, OverTheWire.access().issuer())
                .ask(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .access();
    }

    /** A good token that ends after so many seconds. */
    static String tokenFor(int seconds) {
        limitTokens(Integer.toString(seconds));
        try {
            return token(CLIENT, OverTheWire.access().partnerSecret("northgrid"));
        } finally {
            limitTokens("");
        }
    }

    private static void limitTokens(String seconds) {
        KeycloakAdmin keycloak = keycloak();
        JsonNode client = keycloak.get("/clients?clientId=" + CLIENT).path(0);
        ((ObjectNode) client.path("attributes")).put("access.token.lifespan", seconds);
        keycloak.put("/clients/" + client.path("id").asText(), client);
    }
}

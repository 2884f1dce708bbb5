package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.fairwatt.launcher.tenants.TenantDirectory;

/** A driver of Riverbend of whom nothing is known yet, and who leaves nothing behind. */
record Walker(String email) implements AutoCloseable {

    private static final String TENANT = "riverbend";
    private static final String JOIN =
            "mutation ($code: String!, $key: String!) { joinCommunity(code: $code, idempotencyKey: $key) { alias } }";
    private static final String OPEN = "{ reservations(status: [RESERVED], first: 100) { items { id } } }";
    private static final String REMOVE =
            "mutation ($id: ID!, $key: String!) { removeVehicle(vehicleId: $id, idempotencyKey: $key) { id } }";

    static Walker arrives() {
        String email = "walker-%s@browser.example".formatted(TestDriver.key().substring(0, 8));
        new People(Partner.keycloak()).ensure(new People.Ready(email, "Wanda", "Walker", Password.plain(password())));
        SignedIn stranger = Actor.signIn().withScope("openid organization", email, password());
        Call.post(JOIN, Map.of("code", joinCode(), "key", TestDriver.key()))
                .bearer(stranger.token())
                .send();
        return new Walker(email);
    }

    static String joinCode() {
        return new TenantDirectory(OverTheWire.access())
                .all().stream()
                        .filter(tenant -> tenant.alias().equals(TENANT))
                        .map(TenantDirectory.Entry::joinCode)
                        .findFirst()
                        .orElseThrow();
    }

    /** Gives back slots and cars: a made-up car that stays linked is nobody else's. */
    @Override
    public void close() {
        SignedIn member = Actor.signIn().toTenant(TENANT, email, password());
        GraphQlClient api = GraphQlClient.to(OverTheWire.access(), Actor.WEB, member);
        for (JsonNode open : api.run(OPEN, Map.of()).at("/reservations/items")) {
            new TestDriver(api).cancel(open.path("id").asText());
        }
        for (JsonNode vehicle : api.run("{ vehicles { id } }", Map.of()).path("vehicles")) {
            api.run(REMOVE, Map.of("id", vehicle.path("id").asText(), "key", TestDriver.key()));
        }
    }

    private static String password() {
        return OverTheWire.access().demoPassword();
    }
}

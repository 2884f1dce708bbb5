package org.fairwatt.tenancy.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fairwatt.tenant.PersonId;

/** Keycloak's organizations, by its admin API. */
@ApplicationScoped
public class KeycloakOrganizations implements Organizations {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409; // a member already

    @Inject
    KeycloakSession keycloak;

    private KeycloakAdmin admin;
    private KeycloakUsers users;
    private final Map<String, String> idsByAlias = new ConcurrentHashMap<>(); // neither ever changes

    @PostConstruct
    void connect() {
        admin = keycloak.adminApi(KeycloakAdmin.class);
        users = keycloak.adminApi(KeycloakUsers.class);
    }

    @Override
    public void add(String alias, PersonId person) {
        String id = idOf(alias);
        byte[] body = "\"%s\"".formatted(person).getBytes(StandardCharsets.UTF_8);
        int status = keycloak.ask(bearer -> status(() -> admin.add(bearer, id, body)));
        if (status != CREATED && status != CONFLICT) {
            throw keycloak.unexpected(status);
        }
    }

    @Override
    public List<String> of(PersonId person) {
        JsonArray organizations = keycloak.ask(bearer -> admin.organizationsOf(bearer, person.toString()));
        return organizations.getValuesAs(JsonObject.class).stream()
                .map(organization -> organization.getString("alias"))
                .toList();
    }

    @Override
    public boolean has(String alias, PersonId person) {
        idOf(alias); // at a wrong address nothing is found, and nobody has left
        boolean hasAccount =
                keycloak.find(bearer -> users.user(bearer, person.toString())).isPresent();
        return hasAccount && of(person).contains(alias);
    }

    @Override
    public Outcome invite(String alias, String email) {
        String id = idOf(alias);
        int status = keycloak.ask(bearer -> status(() -> admin.invite(bearer, id, email)));
        return switch (status) {
            case NO_CONTENT -> Outcome.INVITED;
            case CONFLICT -> Outcome.ALREADY_MEMBER;
            case BAD_REQUEST -> Outcome.BAD_ADDRESS;
            default -> throw keycloak.unexpected(status);
        };
    }

    private String idOf(String alias) {
        return idsByAlias.computeIfAbsent(alias, wanted -> {
            JsonArray found = keycloak.ask(bearer -> admin.organizations(bearer, "alias:" + wanted));
            return found.getValuesAs(JsonObject.class).stream()
                    .filter(organization -> organization.getString("alias").equals(wanted))
                    .map(organization -> organization.getString("id"))
                    .findFirst()
                    .orElseThrow(() -> keycloak.unavailable(new IllegalStateException(
                            "Keycloak has no organization with alias (%s).".formatted(wanted))));
        });
    }

    private static int status(Supplier<Response> call) {
        try (Response response = call.get()) {
            return response.getStatus();
        } catch (WebApplicationException refusal) {
            return refusal.getResponse().getStatus();
        }
    }
}

package org.fairwatt.tenancy.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;

/**
 * Keycloak's organizations, by its admin API and the service account {@code fairwatt-onboarding}, which may do little
 * more than this. Nothing here logs or tells a token or the secret.
 */
@ApplicationScoped
public class KeycloakOrganizations implements Organizations {

    private static final System.Logger LOG = System.getLogger(KeycloakOrganizations.class.getName());

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409; // a member already

    private static final long CONNECT_MS = 2_000;
    private static final long READ_MS = 10_000; // an invitation waits for the mail server

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_ADMIN_URL", defaultValue = "http://localhost:9180/admin/realms/fairwatt")
    URI adminUrl;

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_ISSUER", defaultValue = "http://localhost:9180/realms/fairwatt")
    URI issuer;

    @Inject
    @ConfigProperty(name = "FAIRWATT_ONBOARDING_CLIENT_SECRET")
    Optional<String> secret;

    private KeycloakAdmin admin;
    private ServiceAccount account;
    private final Map<String, String> idsByAlias = new ConcurrentHashMap<>(); // neither ever changes

    @PostConstruct
    void connect() {
        admin = client(adminUrl, KeycloakAdmin.class);
        account = new ServiceAccount(client(issuer, KeycloakTokens.class), secret);
    }

    @Override
    public void add(String alias, PersonId person) {
        String id = idOf(alias);
        byte[] body = "\"%s\"".formatted(person).getBytes(StandardCharsets.UTF_8);
        int status = ask(bearer -> status(() -> admin.add(bearer, id, body)));
        if (status != CREATED && status != CONFLICT) {
            throw unexpected(status);
        }
    }

    @Override
    public List<String> of(PersonId person) {
        JsonArray organizations = ask(bearer -> admin.organizationsOf(bearer, person.toString()));
        return organizations.getValuesAs(JsonObject.class).stream()
                .map(organization -> organization.getString("alias"))
                .toList();
    }

    @Override
    public Outcome invite(String alias, String email) {
        String id = idOf(alias);
        int status = ask(bearer -> status(() -> admin.invite(bearer, id, email)));
        return switch (status) {
            case NO_CONTENT -> Outcome.INVITED;
            case CONFLICT -> Outcome.ALREADY_MEMBER;
            case BAD_REQUEST -> Outcome.BAD_ADDRESS;
            default -> throw unexpected(status);
        };
    }

    private String idOf(String alias) {
        return idsByAlias.computeIfAbsent(alias, wanted -> {
            JsonArray found = ask(bearer -> admin.organizations(bearer, "alias:" + wanted));
            return found.getValuesAs(JsonObject.class).stream()
                    .filter(organization -> organization.getString("alias").equals(wanted))
                    .map(organization -> organization.getString("id"))
                    .findFirst()
                    .orElseThrow(() -> unavailable(new IllegalStateException(
                            "Keycloak has no organization with alias (%s).".formatted(wanted))));
        });
    }

    private <T> T ask(Function<String, T> question) {
        try {
            return question.apply(account.bearer());
        } catch (WebApplicationException | ProcessingException e) {
            account.forget();
            throw unavailable(e);
        }
    }

    private static int status(Supplier<Response> call) {
        try (Response response = call.get()) {
            return response.getStatus();
        } catch (WebApplicationException refusal) {
            return refusal.getResponse().getStatus();
        }
    }

    private Problem unexpected(int status) {
        account.forget(); // it may be the token that is not taken any more
        return unavailable(new IllegalStateException("It answered with status (%d).".formatted(status)));
    }

    private static Problem unavailable(Exception cause) {
        LOG.log(System.Logger.Level.WARNING, "The identity provider did not do what was asked: {0}", cause.toString());
        return Problem.of(
                ProblemCode.UNAVAILABLE,
                "The service that keeps people and communities does not answer.\nMaybe try again in a minute.");
    }

    private static <T> T client(URI base, Class<T> type) {
        return RestClientBuilder.newBuilder()
                .baseUri(base)
                .connectTimeout(CONNECT_MS, TimeUnit.MILLISECONDS)
                .readTimeout(READ_MS, TimeUnit.MILLISECONDS)
                .build(type);
    }
}

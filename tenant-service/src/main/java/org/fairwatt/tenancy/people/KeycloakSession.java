package org.fairwatt.tenancy.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * Keycloak's admin API, used as the service account {@code fairwatt-onboarding}, which may do little more than what is
 * done with it here. Nothing here logs or tells a token or the secret.
 */
@ApplicationScoped
class KeycloakSession {

    private static final System.Logger LOG = System.getLogger(KeycloakSession.class.getName());

    private static final long CONNECT_MS = 2_000;
    private static final int NOT_FOUND = 404;
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

    private ServiceAccount account;

    @PostConstruct
    void connect() {
        account = new ServiceAccount(client(issuer, KeycloakTokens.class), secret);
    }

    /** A part of the admin API. */
    <T> T adminApi(Class<T> type) {
        return client(adminUrl, type);
    }

    /** @param question takes the value of an Authorization header; its failures are told as UNAVAILABLE */
    <T> T ask(Function<String, T> question) {
        try {
            return question.apply(account.bearer());
        } catch (WebApplicationException | ProcessingException e) {
            account.forget();
            throw unavailable(e);
        }
    }

    /** The same; empty when it is answered with 404, that there is no such thing. */
    <T> Optional<T> find(Function<String, T> question) {
        return ask(bearer -> {
            try {
                return Optional.of(question.apply(bearer));
            } catch (WebApplicationException refusal) {
                // the server's client throws no subclass of it, whatever the status
                if (refusal.getResponse().getStatus() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw refusal;
            }
        });
    }

    Problem unexpected(int status) {
        account.forget(); // it may be the token that is not taken any more
        return unavailable(new IllegalStateException("It answered with status (%d).".formatted(status)));
    }

    Problem unavailable(Exception cause) {
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

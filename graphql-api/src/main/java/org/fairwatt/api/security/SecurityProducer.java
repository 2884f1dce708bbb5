package org.fairwatt.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the settings say of tokens and origins. */
@ApplicationScoped
public class SecurityProducer {

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_ISSUER", defaultValue = "http://localhost:9180/realms/fairwatt")
    String issuer;

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_JWKS_URL")
    Optional<String> keysUrl;

    @Inject
    @ConfigProperty(name = "FAIRWATT_PUBLIC_URL", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Produces
    @Singleton
    TokenKeys keys() {
        return TokenKeys.at(keysUrl.orElse(issuer + "/protocol/openid-connect/certs"));
    }

    @Produces
    @Singleton
    TokenVerifier tokenVerifier(TokenKeys keys) {
        return new TokenVerifier(keys.source(), issuer);
    }

    @Produces
    @Singleton
    Origins origins() {
        return new Origins(publicUrl);
    }
}

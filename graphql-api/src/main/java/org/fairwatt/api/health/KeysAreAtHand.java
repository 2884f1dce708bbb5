package org.fairwatt.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.fairwatt.api.security.TokenKeys;

/** Without the issuer's keys no token can be judged. */
@Readiness
@ApplicationScoped
public class KeysAreAtHand implements HealthCheck {

    @Inject
    TokenKeys keys;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in keys").status(keys.atHand()).build();
    }
}

package org.fairwatt.launcher.settings;

import java.net.URI;

/** Which Keycloak is used: our own, or one that already runs. */
public sealed interface Identity {

    /** Started and kept by the launcher, with the demo's people in it. */
    record Embedded() implements Identity {}

    /** Runs elsewhere, with the realm imported there. */
    record External(URI issuer, URI jwks, URI adminApi, String onboardingClientSecret) implements Identity {
        @Override
        public String toString() {
            return issuer.toString();
        }
    }

    static Identity from(Environment environment) {
        String variable = "FAIRWATT_OIDC_ISSUER";
        if (environment.find(variable).isEmpty()) {
            return new Embedded();
        }
        String issuer = environment.address(variable, "").toString();
        return new External(
                URI.create(issuer),
                environment.address("FAIRWATT_OIDC_JWKS_URL", issuer + "/protocol/openid-connect/certs"),
                environment.address("FAIRWATT_OIDC_ADMIN_URL", issuer.replaceFirst("/realms/", "/admin/realms/")),
                environment.required("FAIRWATT_ONBOARDING_CLIENT_SECRET", variable));
    }
}

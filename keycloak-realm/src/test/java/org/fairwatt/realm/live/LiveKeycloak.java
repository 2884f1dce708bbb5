package org.fairwatt.realm.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.util.Map;

/** The running Keycloak that the system properties {@code fairwatt.*} name. */
record LiveKeycloak(URI base, String publicUrl, String adminUser, String adminPassword, String onboardingSecret) {

    static LiveKeycloak orSkip() {
        String url = System.getProperty("fairwatt.keycloak.url", "");
        assumeTrue(!url.isEmpty(), "no running Keycloak: fairwatt.keycloak.url is not set");
        return new LiveKeycloak(
                URI.create(url),
                System.getProperty("fairwatt.public.url", "http://localhost:9080"),
                System.getProperty("fairwatt.keycloak.admin.user", "fairwatt-admin"),
                System.getProperty("fairwatt.keycloak.admin.password", ""),
                System.getProperty("fairwatt.onboarding.secret", ""));
    }

    URI realm(String path) {
        return base.resolve("/realms/fairwatt" + path);
    }

    URI token() {
        return realm("/protocol/openid-connect/token");
    }

    URI admin(String path) {
        return base.resolve("/admin/realms/fairwatt" + path);
    }

    String redirectUri() {
        return publicUrl + "/signed-in";
    }

    /** Someone with all rights: the caretaker of these tests. */
    AdminRest administrator() {
        URI token = base.resolve("/realms/master/protocol/openid-connect/token");
        Map<String, String> form = Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", adminUser, "password", adminPassword);
        return new AdminRest(
                this, () -> Http.post(token, Map.of(), form).expect(200).text("access_token"));
    }

    /** What the tenant service may do. */
    AdminRest onboarding() {
        return new AdminRest(
                this,
                () -> clientCredentials("fairwatt-onboarding", onboardingSecret)
                        .expect(200)
                        .text("access_token"));
    }

    Reply clientCredentials(String clientId, String secret) {
        return Http.post(
                token(),
                Map.of(),
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    Reply refresh(Tokens tokens) {
        return Http.post(
                token(),
                Map.of(),
                Map.of(
                        "grant_type", "refresh_token",
                        "client_id", "web-client",
                        "refresh_token", tokens.refreshToken()));
    }
}

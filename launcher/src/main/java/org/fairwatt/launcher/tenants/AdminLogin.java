package org.fairwatt.launcher.tenants;

import java.util.Map;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Identity;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.settings.SettingsProblem;

/** Who administers Keycloak, in its realm {@code master}. */
sealed interface AdminLogin {

    /** A person, such as the administrator of the embedded Keycloak. */
    record Person(Login login) implements AdminLogin {}

    /** A service account: what a Keycloak in production should have for this. */
    record ServiceAccount(String client, String secret) implements AdminLogin {}

    /** The embedded Keycloak's own, or what {@code FAIRWATT_OIDC_ADMIN_*} names for one that runs elsewhere. */
    static AdminLogin of(Settings settings, Environment environment) {
        if (settings.identity() instanceof Identity.Embedded) {
            return new Person(Access.to(settings).keycloakAdmin());
        }
        String client = "FAIRWATT_OIDC_ADMIN_CLIENT";
        if (environment.find(client).isPresent()) {
            return new ServiceAccount(
                    environment.required(client, client), environment.required(client + "_SECRET", client));
        }
        if (environment.find("FAIRWATT_OIDC_ADMIN_USER").isPresent()) {
            return new Person(environment.login("FAIRWATT_OIDC_ADMIN", "FAIRWATT_OIDC_ADMIN_USER"));
        }
        throw new SettingsProblem(
                "To open a tenant in the Keycloak at FAIRWATT_OIDC_ISSUER, set FAIRWATT_OIDC_ADMIN_CLIENT"
                        + " and FAIRWATT_OIDC_ADMIN_CLIENT_SECRET,\nor FAIRWATT_OIDC_ADMIN_USER and FAIRWATT_OIDC_ADMIN_PASSWORD,"
                        + " of an administrator in its realm master.");
    }

    /** What the token endpoint is asked. */
    default Map<String, String> form() {
        if (this instanceof ServiceAccount account) {
            return Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    account.client(),
                    "client_secret",
                    account.secret());
        }
        Login person = ((Person) this).login();
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                person.user(),
                "password",
                person.password());
    }

    /** The name it goes by in errors. */
    default String title() {
        return this instanceof ServiceAccount account
                ? account.client()
                : ((Person) this).login().user();
    }
}

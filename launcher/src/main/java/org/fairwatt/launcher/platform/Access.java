package org.fairwatt.launcher.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.launcher.parts.DatabaseRoles;
import org.fairwatt.launcher.parts.KeycloakPart;
import org.fairwatt.launcher.parts.PostgresPart;
import org.fairwatt.launcher.parts.SmartcarPart;
import org.fairwatt.launcher.settings.Database;
import org.fairwatt.launcher.settings.Identity;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.settings.Smartcar;
import org.fairwatt.launcher.settings.TokenKeys;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.Secrets;

/** Where the parts of a platform are found and what opens them, whether they are embedded or run elsewhere. */
public final class Access {
    private final Settings settings;
    private final Secrets secrets;

    private Access(Settings settings) {
        this.settings = settings;
        this.secrets = new Secrets(new Home(settings.home()).secrets());
    }

    /** Access to the platform that runs, or would run, with {@code settings}. */
    public static Access to(Settings settings) {
        return new Access(settings);
    }

    /** The address people open. */
    public URI publicUrl() {
        return settings.publicUrl();
    }

    /** The address of this machine's own server. */
    public URI localUrl() {
        return URI.create("http://localhost:" + settings.ports().http());
    }

    /** To the letter what tokens say. */
    public URI issuer() {
        return identity().issuer();
    }

    /** Keycloak's REST address of the realm. */
    public URI adminApi() {
        return identity().adminApi();
    }

    /** The embedded Keycloak. */
    public URI keycloakUrl() {
        return URI.create("http://localhost:" + settings.ports().keycloak());
    }

    /** The embedded Keycloak's administrator, in realm {@code master}. */
    public Login keycloakAdmin() {
        return KeycloakPart.admin(secrets);
    }

    /** What tenant-service identifies itself with at Keycloak. */
    public String onboardingClientSecret() {
        return identity().onboardingClientSecret();
    }

    /** What the demo partner of {@code tenant} identifies itself with. */
    public String partnerSecret(String tenant) {
        return secrets.of("partner-" + tenant);
    }

    /** The password of every demo account. */
    public String demoPassword() {
        return secrets.typedByPeople("demo-password");
    }

    /** JDBC address of the application's database. */
    public String databaseUrl() {
        return database().url();
    }

    public Login databaseApp() {
        return database().app();
    }

    public Login databaseDirectory() {
        return database().directory();
    }

    /** Who owns the schema. */
    public Login databaseOwner() {
        return Database.owner(database())
                .orElseThrow(() -> new IllegalStateException(
                        "FAIRWATT_DB_OWNER_USER and FAIRWATT_DB_OWNER_PASSWORD must be set to migrate this database."));
    }

    /** The embedded server's superuser. */
    public Login databaseSuperuser() {
        return PostgresPart.superuser(secrets);
    }

    /** The mail catcher: {@code GET /api/user/{address}/messages/INBOX/}. */
    public URI mailApi() {
        return URI.create("http://localhost:" + settings.ports().mail());
    }

    /** The Smartcar simulator; {@code /simulator} is where its cars are taken hold of. */
    public URI smartcarUrl() {
        return URI.create("http://localhost:" + settings.ports().smartcar());
    }

    /** What the application reads from its environment. The schema's owner is not in it. */
    public Map<String, String> serverEnvironment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("FAIRWATT_HTTP_PORT", Integer.toString(settings.ports().http()));
        variables.put("FAIRWATT_PUBLIC_URL", publicUrl().toString());
        variables.put("FAIRWATT_METRICS_CLOSED", "false"); // all of it listens on this machine only
        variables.put("FAIRWATT_DB_URL", databaseUrl());
        variables.put("FAIRWATT_DB_APP_USER", databaseApp().user());
        variables.put("FAIRWATT_DB_APP_PASSWORD", databaseApp().password());
        variables.put("FAIRWATT_DB_DIRECTORY_USER", databaseDirectory().user());
        variables.put("FAIRWATT_DB_DIRECTORY_PASSWORD", databaseDirectory().password());
        variables.put("FAIRWATT_OIDC_ISSUER", issuer().toString());
        variables.put("FAIRWATT_OIDC_JWKS_URL", identity().jwks().toString());
        variables.put("FAIRWATT_OIDC_ADMIN_URL", adminApi().toString());
        variables.put("FAIRWATT_ONBOARDING_CLIENT_SECRET", onboardingClientSecret());
        variables.put("FAIRWATT_SMTP_HOST", settings.mailServer().host());
        variables.put(
                "FAIRWATT_SMTP_PORT", Integer.toString(settings.mailServer().port()));
        variables.putAll(smartcar());
        variables.put("FAIRWATT_TOKEN_KEYS", tokenKeys());
        variables.put("keystore_password", secrets.of("keystore")); // without it Liberty ignores every token, silently
        return variables;
    }

    /** Empty if cars can't be connected. */
    private Map<String, String> smartcar() {
        if (settings.smartcar() instanceof Smartcar.Service service) {
            return service.variables();
        }
        return settings.smartcar() instanceof Smartcar.Simulated ? SmartcarPart.variables(settings, secrets) : Map.of();
    }

    private String tokenKeys() {
        return settings.tokenKeys() instanceof TokenKeys.Given given ? given.ring() : secrets.keyRing("token-keys");
    }

    private Database.External database() {
        if (settings.database() instanceof Database.External external) {
            return external;
        }
        DatabaseRoles roles = new DatabaseRoles(secrets);
        return new Database.External(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.ports().database(), DatabaseRoles.DATABASE),
                roles.app(),
                roles.directory(),
                new Database.Migrator.Owner(roles.owner()));
    }

    private Identity.External identity() {
        if (settings.identity() instanceof Identity.External external) {
            return external;
        }
        String issuer = keycloakUrl() + "/realms/fairwatt";
        return new Identity.External(
                URI.create(issuer),
                URI.create(issuer + "/protocol/openid-connect/certs"),
                URI.create(keycloakUrl() + "/admin/realms/fairwatt"),
                KeycloakPart.onboardingSecret(secrets));
    }
}

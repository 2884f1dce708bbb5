package org.fairwatt.launcher.parts;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fairwatt.launcher.identity.KeycloakAdmin;
import org.fairwatt.launcher.identity.RealmAddresses;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.realm.FairwattRealm;

/** Our realm as this Keycloak gets it: the jar with the login theme, what fills the file's gaps, its addresses. */
final class KeycloakRealm {
    private final PartContext context;

    KeycloakRealm(PartContext context) {
        this.context = context;
    }

    /** The jar that holds the realm and its theme. */
    Path providerJar() {
        try {
            Path jar = Path.of(FairwattRealm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(jar)) {
                throw new IllegalStateException("Keycloak needs keycloak-realm as a jar, not %s.".formatted(jar));
            }
            return jar;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Keycloak puts into the realm file when it imports it. */
    Map<String, String> variables() {
        Settings settings = context.settings();
        return Map.of(
                FairwattRealm.ONBOARDING_SECRET_VARIABLE,
                KeycloakPart.onboardingSecret(context.secrets()),
                "FAIRWATT_PUBLIC_URL",
                settings.publicUrl().toString(),
                "FAIRWATT_SMTP_HOST",
                settings.mailServer().host(),
                "FAIRWATT_SMTP_PORT",
                Integer.toString(settings.mailServer().port()));
    }

    void updateAddresses(Login admin) {
        Settings settings = context.settings();
        URI keycloak = URI.create("http://localhost:" + settings.ports().keycloak());
        new RealmAddresses(
                        context.home().folder().resolve("realm-addresses"), settings.publicUrl(), settings.mailServer())
                .update(new KeycloakAdmin(keycloak, FairwattRealm.NAME, admin));
    }
}

package org.fairwatt.launcher.parts;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.realm.FairwattRealm;

/** Our realm as this Keycloak gets it: the jar with the login theme, and what fills the file's gaps. */
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
}

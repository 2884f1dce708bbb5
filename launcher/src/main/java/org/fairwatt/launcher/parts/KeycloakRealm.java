package org.fairwatt.launcher.parts;

import java.nio.file.Path;
import java.util.Map;

/** The realm as keycloak-realm makes it: what Keycloak imports at its first start, and the login theme. */
final class KeycloakRealm {
    private final PartContext context;

    KeycloakRealm(PartContext context) {
        this.context = context;
    }

    Path providerJar() {
        return PartArchive.of(org.fairwatt.launcher.settings.PartName.MAIL).file();
    }

    void putImport(Path folder) {
        context.home();
    }

    Map<String, String> variables() {
        return Map.of();
    }
}

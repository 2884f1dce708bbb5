package org.fairwatt.launcher.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts a platform is made of, in the order they are shown. */
public enum PartName {
    POSTGRESQL("PostgreSQL"),
    KEYCLOAK("Keycloak"),
    MAIL("Mail catcher"),
    SMARTCAR("Smartcar simulator"),
    LIBERTY("Open Liberty");

    private final String title;

    PartName(String title) {
        this.title = title;
    }

    /** The name people read. */
    public String title() {
        return title;
    }

    /** The name people type; also the name of its log file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part typed as {@code key}, if there is one. */
    public static Optional<PartName> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}

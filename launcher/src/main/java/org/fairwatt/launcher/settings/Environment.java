package org.fairwatt.launcher.settings;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The variables of the process, read with errors that name the variable. A blank one counts as unset. */
public record Environment(Map<String, String> variables) {
    private static final int LARGEST_PORT = 65_535;

    /** What this process was given. */
    public static Environment ofThisProcess() {
        return new Environment(System.getenv());
    }

    /** The value of {@code name}, if set. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The value of {@code name}, or {@code fallback}. */
    public String text(String name, String fallback) {
        return find(name).orElse(fallback);
    }

    /** The value of {@code name}; {@code because} says which other variable asks for it. */
    public String required(String name, String because) {
        return find(name)
                .orElseThrow(() -> new SettingsProblem("%s must be set, because %s is.".formatted(name, because)));
    }

    /** A port between 1 and 65535. */
    public int port(String name, int fallback) {
        var value = find(name);
        if (value.isEmpty()) {
            return fallback;
        }
        try {
            int port = Integer.parseInt(value.get());
            if (port >= 1 && port <= LARGEST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, together with numbers out of range
        }
        throw new SettingsProblem("%s (%s) must be a port between 1 and 65535.".formatted(name, value.get()));
    }

    /** An http or https address without a trailing slash. */
    public URI address(String name, String fallback) {
        String value = text(name, fallback).replaceAll("/+$", "");
        try {
            URI address = URI.create(value);
            if (address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // answered below
        }
        throw new SettingsProblem("%s (%s) must be an http or https address.".formatted(name, value));
    }

    /** A user with its password, from {@code <prefix>_USER} and {@code <prefix>_PASSWORD}. */
    public Login login(String prefix, String because) {
        return new Login(required(prefix + "_USER", because), required(prefix + "_PASSWORD", because));
    }
}

package org.fairwatt.launcher.settings;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that close the tokens of connected cars in the database. */
public sealed interface TokenKeys {

    /** One that the launcher makes at the first start and keeps among its secrets. */
    record Kept() implements TokenKeys {}

    /** Those that were given: the first closes, all of them open. Never printed. */
    record Given(String ring) implements TokenKeys {
        @Override
        public String toString() {
            return "***";
        }
    }

    /** AES-256 takes keys of this length. */
    int KEY_BYTES = 32;

    /** Reads {@code FAIRWATT_TOKEN_KEYS}: {@code id:base64 of 32 bytes}, several separated by commas. */
    static TokenKeys from(Environment environment) {
        String variable = "FAIRWATT_TOKEN_KEYS";
        var ring = environment.find(variable);
        if (ring.isEmpty()) {
            return new Kept();
        }
        Set<String> ids = new HashSet<>();
        for (String key : ring.get().split(",", -1)) {
            String id = idOf(key.strip());
            if (id.isEmpty() || !ids.add(id)) {
                throw new SettingsProblem(
                        "%s must be id:base64 of %d bytes, several separated by commas, each id once; key %d isn't."
                                .formatted(variable, KEY_BYTES, ids.size() + 1));
            }
        }
        return new Given(ring.get());
    }

    /** The id of {@code key}, or nothing if it is no key. */
    private static String idOf(String key) {
        Matcher parts =
                Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/=]+)").matcher(key);
        try {
            return parts.matches() && Base64.getDecoder().decode(parts.group(2)).length == KEY_BYTES
                    ? parts.group(1)
                    : "";
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}

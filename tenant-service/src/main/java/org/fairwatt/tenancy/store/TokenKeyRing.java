package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that close what must not lie open in the database: the first closes, all of them open. They come from {@code
 * FAIRWATT_TOKEN_KEYS}, as {@code id:base64 of 32 bytes}, separated by commas; without them no car can be connected.
 */
@ApplicationScoped
class TokenKeyRing {
    private static final Logger LOG = System.getLogger(TokenKeyRing.class.getName());
    private static final int KEY_BYTES = 32; // AES-256
    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/=]+)");

    private List<Key> keys = List.of();

    protected TokenKeyRing() {}

    @Inject
    TokenKeyRing(@ConfigProperty(name = "FAIRWATT_TOKEN_KEYS") Optional<String> setting) {
        this.keys = setting.map(TokenKeyRing::read).orElseGet(List::of);
        if (keys.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Cars can't be connected: FAIRWATT_TOKEN_KEYS is {0}. It must be id:base64 of {1} bytes, several separated by commas, each id once.",
                    setting.isPresent() ? "malformed" : "not set",
                    KEY_BYTES);
        }
    }

    /** In the order of the setting. */
    List<Key> keys() {
        return keys;
    }

    Optional<Key> named(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** The whole ring, or none of it: a key that is left out would make a mistake look like lost tokens. */
    private static List<Key> read(String setting) {
        List<Key> keys = new ArrayList<>();
        for (String text : setting.split(",", -1)) {
            Optional<Key> key = key(text.strip());
            if (key.isEmpty()
                    || keys.stream()
                            .anyMatch(known -> known.id().equals(key.get().id()))) {
                return List.of();
            }
            keys.add(key.get());
        }
        return List.copyOf(keys);
    }

    private static Optional<Key> key(String text) {
        Matcher parts = KEY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(parts.group(2));
            return bytes.length == KEY_BYTES ? Optional.of(new Key(parts.group(1), bytes)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** One key and the name that goes with what it closed. */
    static final class Key {
        private final String id;
        private final byte[] bytes;

        Key(String id, byte[] bytes) {
            this.id = id;
            this.bytes = bytes.clone();
        }

        String id() {
            return id;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        /** Never the key. */
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}

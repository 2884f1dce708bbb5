package org.fairwatt.realm;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** The realm file as a reviewer reads it. */
final class RealmFile {
    private final String text;
    private final Map<String, Object> root;

    private RealmFile(String text, Map<String, Object> root) {
        this.text = text;
        this.root = root;
    }

    static RealmFile read() {
        try (InputStream json = FairwattRealm.json()) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            return new RealmFile(text, JSONObjectUtils.parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The realm file is not JSON.", e);
        }
    }

    String text() {
        return text;
    }

    Object value(String key) {
        Object value = root.get(key);
        if (value == null) {
            throw new AssertionError("The realm file says nothing about (%s).".formatted(key));
        }
        return value;
    }

    boolean says(String key) {
        return root.containsKey(key);
    }

    Map<String, Object> object(String key) {
        return asObject(value(key));
    }

    List<Map<String, Object>> list(String key) {
        return asList(value(key));
    }

    Map<String, Object> client(String clientId) {
        return named(list("clients"), "clientId", clientId);
    }

    Map<String, Object> clientScope(String name) {
        return named(list("clientScopes"), "name", name);
    }

    static Map<String, Object> named(List<Map<String, Object>> things, String key, String name) {
        return things.stream()
                .filter(thing -> name.equals(thing.get(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no (%s) with %s.".formatted(name, key)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> asList(Object value) {
        return (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> names(Object value) {
        return (List<String>) value;
    }
}

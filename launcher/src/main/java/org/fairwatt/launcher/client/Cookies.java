package org.fairwatt.launcher.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cookies of one sign-in at one host. Names and values only: Java's own cookie store would hold back those that are
 * marked secure, as a browser does not on localhost.
 */
final class Cookies {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Takes the values of {@code Set-Cookie} headers. */
    void take(List<String> headers) {
        for (String header : headers) {
            String pair = header.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        values.values().removeIf(String::isEmpty); // how a server takes one back
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The value of the {@code Cookie} header. */
    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}

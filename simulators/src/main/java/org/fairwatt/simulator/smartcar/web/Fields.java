package org.fairwatt.simulator.smartcar.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Named values as a query or a form carries them; a name may come several times. */
public record Fields(Map<String, List<String>> values) {

    /** Reads {@code a=1&b=2}. A piece that isn't encoded properly is taken as it stands. */
    public static Fields parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
            }
        }
        return new Fields(values);
    }

    /** Writes {@code values} as a query. */
    public static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The first value of {@code name}, if it isn't blank. */
    public Optional<String> find(String name) {
        return all(name).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The first value of {@code name} exactly as it was sent, or nothing at all. */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every value of {@code name}. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String encoded(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}

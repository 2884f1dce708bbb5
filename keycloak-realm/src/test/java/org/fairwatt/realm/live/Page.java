package org.fairwatt.realm.live;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a browser ended: on a page of Keycloak's, or back at the client with a code or an error. */
record Page(URI address, int status, String html) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]*name=\"([^\"]+)\"");

    boolean asksFor(String field) {
        return FIELD.matcher(html).results().anyMatch(found -> found.group(1).equals(field));
    }

    URI form() {
        return link(FORM);
    }

    /** The first address on the page that contains the text. */
    URI linkWith(String part) {
        return link(Pattern.compile("href=\"([^\"]*" + Pattern.quote(part) + "[^\"]*)\""));
    }

    String valueOf(String field) {
        Matcher found = Pattern.compile("name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(html);
        if (!found.find()) {
            throw new AssertionError("No field (%s) on %s".formatted(field, address));
        }
        return found.group(1);
    }

    Optional<String> parameter(String name) {
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query);
        return found.find() ? Optional.of(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8)) : Optional.empty();
    }

    private URI link(Pattern pattern) {
        Matcher found = pattern.matcher(html);
        if (!found.find()) {
            throw new AssertionError("Nothing like (%s) on %s: %s".formatted(pattern, address, html));
        }
        return address.resolve(found.group(1).replace("&amp;", "&"));
    }
}

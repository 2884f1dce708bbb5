package org.fairwatt.realm.live;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser with its cookies that signs in by PKCE, as the web client makes it. */
final class Browser {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_REDIRECTS = 10;

    private final LiveKeycloak keycloak;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String verifier = "";

    Browser(LiveKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Goes to the sign-in page for this scope. */
    Page open(String scope) {
        return open(scope, Map.of());
    }

    /** Goes to the sign-in page, with parameters besides or instead of the usual ones; an empty one is left out. */
    Page open(String scope, Map<String, String> others) {
        verifier = base64(random());
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "client_id",
                "web-client",
                "response_type",
                "code",
                "redirect_uri",
                keycloak.redirectUri(),
                "scope",
                scope,
                "state",
                base64(random()),
                "nonce",
                base64(random()),
                "code_challenge",
                base64(sha256(verifier)),
                "code_challenge_method",
                "S256"));
        query.putAll(others);
        query.values().removeIf(String::isEmpty);
        return visit(keycloak.realm("/protocol/openid-connect/auth?" + Http.encoded(query)));
    }

    Page visit(URI uri) {
        return follow(uri, Http.get(uri, headers()));
    }

    Page submit(Page page, Map<String, String> fields) {
        URI form = page.form();
        return follow(form, Http.post(form, headers(), fields));
    }

    Page submitPassword(Page page, Person person) {
        return submit(page, Map.of("username", person.mail(), "password", person.password()));
    }

    Tokens signIn(Person person, String scope) {
        return redeem(submitPassword(open(scope), person));
    }

    Tokens redeem(Page page) {
        return Tokens.of(redeem(page, verifier));
    }

    Reply redeem(Page page, String withVerifier) {
        String code = page.parameter("code")
                .orElseThrow(() -> new AssertionError("No code at %s: %s".formatted(page.address(), page.html())));
        return Http.post(
                keycloak.token(),
                Map.of(),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "web-client",
                        "code",
                        code,
                        "redirect_uri",
                        keycloak.redirectUri(),
                        "code_verifier",
                        withVerifier));
    }

    String verifier() {
        return verifier;
    }

    private Page follow(URI from, Reply first) {
        URI at = from;
        Reply reply = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            keep(reply);
            if (!reply.isRedirect()) {
                return new Page(at, reply.status(), reply.body());
            }
            at = at.resolve(reply.location());
            if (at.toString().startsWith(keycloak.publicUrl())) {
                return new Page(at, reply.status(), "");
            }
            reply = Http.get(at, headers());
        }
        throw new AssertionError("More than %d redirects, the last to %s".formatted(MOST_REDIRECTS, at));
    }

    /** Keycloak's cookies are "Secure" and browsers send them to localhost all the same; Java's own handler would not. */
    private void keep(Reply reply) {
        for (String cookie : reply.cookies()) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
    }

    private Map<String, String> headers() {
        return cookies.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

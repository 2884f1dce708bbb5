package org.fairwatt.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairwatt.api.security.Origins;
import org.fairwatt.api.transport.Json;

/** The documents of the web client and of GraphiQL, their configuration, and the headers. */
@ApplicationScoped
public class Page {

    /** For files whose name changes with their content. */
    static final String FOREVER = "public, max-age=31536000, immutable";

    private static final String RESOURCES = "/META-INF/resources";
    private static final String FILE = "/index.html";
    private static final String DEVELOPERS = "/graphiql";
    private static final String PLACEHOLDER = "__CSP_NONCE__";
    private static final String NO_CLIENT =
            "<!doctype html><html lang=\"en\"><title>Fairwatt</title><p>This server was built without the web client.";
    private static final int NONCE_BYTES = 18;

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_ISSUER", defaultValue = "http://localhost:9180/realms/fairwatt")
    String issuer;

    /** A MapLibre style that replaces the streets of the page; its tiles, letters and pictures at the same origin. */
    @Inject
    @ConfigProperty(name = "FAIRWATT_MAP_STYLE_URL")
    Optional<URI> mapStyle = Optional.empty();

    private final SecureRandom random = new SecureRandom();
    private final String client = read(FILE);
    private final String developers = read(DEVELOPERS + FILE);

    /** @param policy its Content-Security-Policy */
    record Document(String html, String policy) {}

    /** The document at an address, with a nonce that no other answer has: GraphiQL's at its own, the client's at all others. */
    Document document(String path) {
        String html = path.equals(DEVELOPERS) ? developers : client;
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        return new Document(html.replace(PLACEHOLDER, nonce), policy(nonce));
    }

    /** What the client has to know before it can ask anybody. */
    String config() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("issuer", issuer);
        config.put("clientId", "web-client");
        config.put("apiUrl", "/graphql");
        mapStyle.ifPresent(url -> config.put("mapStyleUrl", url.toString()));
        return Json.write(config);
    }

    /** Headers of every answer; a page's own policy replaces the one that forbids everything. */
    void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=()");
    }

    private String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self' data: blob:" + mapOrigin(),
                "font-src 'self'",
                "connect-src 'self' " + Origins.originOf(URI.create(issuer)) + mapOrigin(),
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    /** What a script may do when it runs as a worker: it does not have the document's policy, but the one it came with. */
    String workerPolicy() {
        return "default-src 'none'; script-src 'self'; connect-src 'self'" + mapOrigin() + "; frame-ancestors 'none'";
    }

    private String mapOrigin() {
        return mapStyle.map(url -> " " + Origins.originOf(url)).orElse("");
    }

    private static String read(String name) {
        try (InputStream file = Page.class.getResourceAsStream(RESOURCES + name)) {
            return file == null ? NO_CLIENT : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

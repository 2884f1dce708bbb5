package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fairwatt.e2e.wire.RawHttp.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that keep browsers from harm stand on every answer, whoever gives it and whatever it says. */
class HeadersTest {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /slots/17, 200",
        "GET, /graphiql, 200",
        "GET, /config.json, 200",
        "GET, /favicon.svg, 200",
        "GET, /openapi.css, 200",
        "GET, /index.html, 302",
        "GET, /nothing.js, 404",
        "POST, /, 405",
        "GET, /graphql, 401",
        "POST, /graphql, 401",
        "GET, /api/v1/me, 401",
        "GET, /api/v1/nothing, 404",
        "PATCH, /api/v1/slots, 405",
        "GET, /openapi, 200",
        "GET, /openapi/ui, 200",
        "GET, /openapi/nothing, 404",
        "GET, /health/ready, 200",
        "GET, /WEB-INF/web.xml, 404",
        "GET, /%ZZ, 400",
        "GET, http://[, 400"
    })
    void everyAnswerIsGuarded(String method, String path, int status) {
        Reply reply = RawHttp.of(method, path).send();

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Permissions-Policy")).startsWith("geolocation=(self)");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.headers()).doesNotContainKeys("server", "x-powered-by");
        assertThat(reply.text()).doesNotContain("java.", "jakarta.", "SRVE", "WebSphere", "Liberty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/api/v1/me", "/config.json"})
    void whatIsOnesOwnIsNotKept(String path) {
        assertThat(RawHttp.get(path).as(Actor.EMIL).send().header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void aPageRunsItsOwnScriptsOnlyAndTalksToSignInBesides(String path) {
        String issuer = OverTheWire.access().keycloakUrl().toString();
        Reply reply = RawHttp.get(path).send();

        Map<String, String> policy = java.util.Arrays.stream(
                        reply.header("Content-Security-Policy").split("; "))
                .collect(Collectors.toMap(part -> part.split(" ")[0], part -> part.substring(part.indexOf(' ') + 1)));
        assertThat(policy)
                .containsEntry("script-src", "'self'")
                .containsEntry("worker-src", "'self'")
                .containsEntry("connect-src", "'self' " + issuer)
                .containsEntry("base-uri", "'none'");
        String nonce = Objects.requireNonNull(policy.get("style-src")).replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(reply.text()).contains("content=\"" + nonce + "\"");
        assertThat(RawHttp.get(path).send().text()).doesNotContain(nonce);
    }

    @Test
    void whatIsNoPageForbidsEverything() {
        for (String path : new String[] {"/graphql", "/api/v1/me", "/openapi", "/health/ready", "/favicon.svg"}) {
            assertThat(RawHttp.get(path).send().header("Content-Security-Policy"))
                    .as(path)
                    .isEqualTo(NOTHING);
        }
    }
}

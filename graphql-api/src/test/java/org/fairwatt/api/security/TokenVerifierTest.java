package org.fairwatt.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairwatt.tenant.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenVerifierTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    private final TokenVerifier verifier = ISSUER.verifier();

    @Test
    void aGoodTokenTellsWhoItIs() {
        Identity identity = verifier.verify(ISSUER.token());

        assertThat(identity.person()).isEqualTo(new PersonId(UUID.fromString(TestIssuer.PERSON)));
        assertThat(identity.name()).isEqualTo("dana@riverbend.example");
        assertThat(identity.realmRoles()).containsExactly("driver");
        assertThat(identity.organization())
                .hasValueSatisfying(
                        claim -> assertThat(claim.getJsonObject("riverbend").getJsonArray("kind"))
                                .hasSize(1));
        assertThat(identity.expiresAt())
                .isBetween(Instant.now().plusSeconds(290), Instant.now().plusSeconds(301));
    }

    @Test
    void rolesComeFromGroupsAndFromKeycloaksOwnClaim() {
        Identity identity = verifier.verify(
                ISSUER.sign(TestIssuer.claims().claim("realm_access", Map.of("roles", List.of("platform-admin")))));

        assertThat(identity.realmRoles()).containsExactlyInAnyOrder("driver", "platform-admin");
    }

    @Test
    void aTokenWithoutOrganizationIsGoodForWhoJoinsACommunity() {
        assertThat(verifier.verify(ISSUER.sign(TestIssuer.claims().claim("organization", null)))
                        .organization())
                .isEmpty();
    }

    @Test
    void theApiMayBeOneAudienceOfSeveral() {
        String token = ISSUER.sign(TestIssuer.claims().audience(List.of("account", "graphql-api")));

        assertThat(verifier.verify(token).name()).isEqualTo("dana@riverbend.example");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsTurnedAwayAndNotQuoted(String what, String token) {
        assertThatExceptionOfType(InvalidToken.class)
                .as(what)
                .isThrownBy(() -> verifier.verify(token))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("eyJ"))
                .withNoCause();
    }

    static Stream<Arguments> badTokens() {
        String good = ISSUER.token();
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("garbage", "garbage"),
                Arguments.of("three parts of garbage", "a.b.c"),
                Arguments.of("a changed signature", good.substring(0, good.length() - 6) + "AAAAAA"),
                Arguments.of("a changed claim", changed(good)),
                Arguments.of("expired", ISSUER.sign(TestIssuer.claims().expirationTime(inSeconds(-30)))),
                Arguments.of("without expiry", ISSUER.sign(TestIssuer.claims().expirationTime(null))),
                Arguments.of("not valid yet", ISSUER.sign(TestIssuer.claims().notBeforeTime(inSeconds(60)))),
                Arguments.of(
                        "another issuer", ISSUER.sign(TestIssuer.claims().issuer("http://localhost:9180/realms/x"))),
                Arguments.of(
                        "127.0.0.1 for localhost",
                        ISSUER.sign(TestIssuer.claims().issuer("http://127.0.0.1:9180/realms/fairwatt"))),
                Arguments.of("another audience", ISSUER.sign(TestIssuer.claims().audience("realm-management"))),
                Arguments.of("no audience", ISSUER.sign(TestIssuer.claims().audience((String) null))),
                Arguments.of("no subject", ISSUER.sign(TestIssuer.claims().subject(null))),
                Arguments.of(
                        "a subject that is no person",
                        ISSUER.sign(TestIssuer.claims().subject("admin"))),
                Arguments.of(
                        "an organization that is text",
                        ISSUER.sign(TestIssuer.claims().claim("organization", "x"))),
                Arguments.of("an unknown key", ISSUER.sign(TestIssuer.claims(), "k2")),
                Arguments.of("another issuer's key", new TestIssuer().token()),
                Arguments.of("alg=none", TestIssuer.unsigned()),
                Arguments.of("HS256 with the public key", ISSUER.signedWithPublicKeyAsSecret()),
                Arguments.of("too long", "a".repeat(20_000)));
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2];
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}

package org.fairwatt.api.security;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class TokenKeysTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    @Test
    void aMadeUpKeyIsNoOutageEvenWhenTheIssuerIsNotAskedAgainSoSoon() {
        JWKSource<SecurityContext> askedAMomentAgo = (selector, context) -> {
            if (selector.getMatcher().getKeyIDs() != null) {
                throw new RateLimitReachedException();
            }
            return new ImmutableJWKSet<>(ISSUER.publicKeys()).get(selector, context);
        };
        TokenVerifier verifier = new TokenVerifier(askedAMomentAgo, TestIssuer.ISSUER);

        assertThatExceptionOfType(InvalidToken.class)
                .isThrownBy(() -> verifier.verify(ISSUER.sign(TestIssuer.claims(), "k2")));
    }

    @Test
    void withoutAnyKeyItIsAnOutageAndNotTheTokensFault() {
        JWKSource<SecurityContext> away = (selector, context) -> {
            throw new JWKSetUnavailableException("no answer");
        };
        TokenVerifier verifier = new TokenVerifier(away, TestIssuer.ISSUER);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> verifier.verify(ISSUER.token()))
                .matches(problem -> problem.code() == ProblemCode.UNAVAILABLE);
    }
}

package org.fairwatt.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Set;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;

/**
 * The one place where a token is judged, for HTTP and WebSocket alike: signed RS256 by one of the issuer's keys, from
 * the issuer, for this API, an access token, not expired.
 */
public final class TokenVerifier {

    /** The API's name in a token's {@code aud}. */
    public static final String AUDIENCE = "graphql-api";

    private static final int CLOCK_SKEW_SECONDS = 5; // issuer and API are synchronised; a token lives 300 s
    private static final int LONGEST_TOKEN = 16_384; // characters; one of ours has about 2,000

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final TokenKeys known;
    private final KnownTokens tokens = new KnownTokens(Clock.systemUTC());

    public TokenVerifier(JWKSource<SecurityContext> keys, String issuer) {
        known = new TokenKeys(keys);
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null)); // Keycloak's, and RFC 9068's
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "iat", "exp"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Who the token speaks of.
     *
     * @throws InvalidToken when the token is not valid
     * @throws Problem UNAVAILABLE when the issuer's keys can't be had
     */
    public Identity verify(String token) {
        if (token.length() > LONGEST_TOKEN) {
            throw new InvalidToken("The token is too long.");
        }
        return tokens.identity(token, this::check);
    }

    private Identity check(String token) {
        try {
            return TokenClaims.identity(processor.process(token, null));
        } catch (ParseException | BadJOSEException e) {
            throw new InvalidToken("The token is not valid, or not any more. Sign in again.");
        } catch (KeySourceException e) {
            if (known.atHand()) { // no key of this id, and the issuer was asked a moment ago
                throw new InvalidToken("The token is signed by a key that isn't the issuer's. Sign in again.");
            }
            throw Problem.of(ProblemCode.UNAVAILABLE, "Sign-in does not answer. Try again in a minute.");
        } catch (JOSEException e) {
            throw new InvalidToken("The token can't be checked. Sign in again.");
        }
    }
}

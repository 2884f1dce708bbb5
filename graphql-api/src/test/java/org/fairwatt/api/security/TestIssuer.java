package org.fairwatt.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives out tokens like Keycloak's, good and bad ones, with a key pair of its own. */
public final class TestIssuer {

    public static final String ISSUER = "http://localhost:9180/realms/fairwatt";
    public static final String PERSON = "399a75db-0000-4000-8000-000000000001";

    private final RSAKey key;

    public TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public TokenVerifier verifier() {
        return new TokenVerifier(new ImmutableJWKSet<>(publicKeys()), ISSUER);
    }

    JWKSet publicKeys() {
        return new JWKSet(key.toPublicJWK());
    }

    /** What a driver of riverbend has. */
    public static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("graphql-api")
                .subject(PERSON)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString())
                .claim("preferred_username", "dana@riverbend.example")
                .claim("groups", List.of("driver"))
                .claim("organization", Map.of("riverbend", Map.of("kind", List.of("tenant"), "id", "x")));
    }

    public String token() {
        return sign(claims());
    }

    public String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, "k1");
    }

    public String sign(JWTClaimsSet.Builder claims, String keyId) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with the public key's text as if it were a shared secret, the old confusion. */
    public String signedWithPublicKeyAsSecret() {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims().build());
            jwt.sign(new MACSigner(key.toPublicJWK().toJSONString()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }
}

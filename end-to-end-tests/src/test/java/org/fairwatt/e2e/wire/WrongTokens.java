package org.fairwatt.e2e.wire;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairwatt.launcher.client.TokenEndpoint;
import org.fairwatt.launcher.platform.Access;

/** Tokens that must open nothing, made from one that does. */
final class WrongTokens {

    private final String good;
    private final SignedJWT parsed;

    private WrongTokens(String good) {
        this.good = good;
        try {
            this.parsed = SignedJWT.parse(good);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By what is wrong with them. */
    static Map<String, String> madeFrom(String good) {
        WrongTokens wrong = new WrongTokens(good);
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("garbage", "not-a-token");
        tokens.put("garbage of three parts", "aaaa.bbbb.cccc");
        tokens.put("without a signature", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put("another tenant written into it", wrong.withOtherClaims());
        tokens.put("alg=none", wrong.unsigned());
        tokens.put("a foreign key under the right name", wrong.signedByForeignKey());
        tokens.put("the issuer's public key taken for a secret", wrong.signedWithPublicKey());
        tokens.put("another issuer", ofRealmMaster());
        tokens.put("another audience", forAnotherProgram());
        return tokens;
    }

    private String withOtherClaims() {
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("riverbend", "northgrid");
        return "%s.%s.%s".formatted(parts[0], base64(claims.getBytes(StandardCharsets.UTF_8)), parts[2]);
    }

    private String unsigned() {
        return new PlainJWT(claims()).serialize();
    }

    private String signedByForeignKey() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return signed(
                    JWSAlgorithm.RS256, new RSASSASigner(keys.generateKeyPair().getPrivate()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The classic confusion of RS256 and HS256 (RFC 8725, section 2.1). */
    private String signedWithPublicKey() {
        try {
            String key = Actor.WEB
                    .send(HttpRequest.newBuilder(
                            URI.create(OverTheWire.access().issuer() + "/protocol/openid-connect/certs")))
                    .body();
            return signed(JWSAlgorithm.HS256, new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(algorithm)
                            .keyID(parsed.getHeader().getKeyID())
                            .type(parsed.getHeader().getType())
                            .build(),
                    claims());
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claims() {
        try {
            return parsed.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Real, of the same Keycloak, but of the realm of its administrators. */
    private static String ofRealmMaster() {
        Access access = OverTheWire.access();
        return new TokenEndpoint(Actor.WEB, URI.create(access.keycloakUrl() + "/realms/master"))
                .ask(
                        "admin",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                access.keycloakAdmin().user(),
                                "password",
                                access.keycloakAdmin().password()))
                .access();
    }

    /** Real, of our realm, but meant for Keycloak's own administration. */
    private static String forAnotherProgram() {
        Access access = OverTheWire.access();
        return Partner.token("fairwatt-onboarding", access.onboardingClientSecret());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

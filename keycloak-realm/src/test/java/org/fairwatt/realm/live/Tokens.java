package org.fairwatt.realm.live;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;

/** What a sign-in brought. */
record Tokens(String accessToken, String refreshToken, JWTClaimsSet claims) {

    static Tokens of(Reply reply) {
        reply.expect(200);
        String access = reply.text("access_token");
        Object refresh = reply.object().getOrDefault("refresh_token", "");
        return new Tokens(access, String.valueOf(refresh), claims(access));
    }

    /** The organizations in the token, by alias; empty when it names none. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> organizations() {
        Object claim = claims.getClaim("organization");
        return claim == null ? Map.of() : (Map<String, Map<String, Object>>) claim;
    }

    String acr() {
        return String.valueOf(claims.getClaim("acr"));
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new AssertionError("No token: " + token, e);
        }
    }
}

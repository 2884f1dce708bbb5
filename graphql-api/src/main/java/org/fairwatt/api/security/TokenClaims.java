package org.fairwatt.api.security;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairwatt.tenant.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a verified token. */
final class TokenClaims {

    private TokenClaims() {}

    /** @throws InvalidToken when a claim that every token of ours has is missing or malformed */
    static Identity identity(JWTClaimsSet claims) {
        try {
            return new Identity(
                    person(claims),
                    name(claims),
                    email(claims),
                    organization(claims),
                    roles(claims),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | ClassCastException | IllegalArgumentException e) {
            throw new InvalidToken("The token's claims are not as expected.");
        }
    }

    private static PersonId person(JWTClaimsSet claims) {
        return new PersonId(UUID.fromString(claims.getSubject()));
    }

    private static String name(JWTClaimsSet claims) throws ParseException {
        for (String claim : List.of("name", "preferred_username", "upn", "email")) {
            @Nullable String value = claims.getStringClaim(claim);
            if (value != null) {
                return value;
            }
        }
        return claims.getSubject();
    }

    private static Optional<String> email(JWTClaimsSet claims) throws ParseException {
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return verified ? Optional.ofNullable(claims.getStringClaim("email")) : Optional.empty();
    }

    private static Optional<JsonObject> organization(JWTClaimsSet claims) throws ParseException {
        Map<String, Object> organization = claims.getJSONObjectClaim("organization");
        if (organization == null) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(JSONObjectUtils.toJSONString(organization)))) {
            return Optional.of(reader.readObject());
        }
    }

    /** From {@code groups}, where MicroProfile's scope puts them, and from Keycloak's own claim. */
    private static Set<String> roles(JWTClaimsSet claims) throws ParseException {
        Set<String> roles = new HashSet<>();
        if (claims.getClaim("groups") != null) {
            roles.addAll(claims.getStringListClaim("groups"));
        }
        Map<String, Object> access = claims.getJSONObjectClaim("realm_access");
        if (access != null && access.get("roles") instanceof List<?> named) {
            Stream<String> texts =
                    named.stream().filter(String.class::isInstance).map(String.class::cast);
            texts.forEach(roles::add);
        }
        return roles;
    }
}

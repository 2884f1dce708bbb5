package org.fairwatt.api.security;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.tenant.PersonId;

/**
 * What a valid token says.
 *
 * @param name what people call the person; an e-mail address or a client's id
 * @param email the person's address, if it is known to be the person's own
 * @param organization the token's organization claim, if it has one
 * @param realmRoles the realm's roles, technical ones among them
 * @param expiresAt wall time
 */
public record Identity(
        PersonId person,
        String name,
        Optional<String> email,
        Optional<JsonObject> organization,
        Set<String> realmRoles,
        Instant expiresAt) {

    public Identity {
        realmRoles = Set.copyOf(realmRoles);
    }
}

package org.fairwatt.tenant;

import java.time.ZoneId;
import java.util.Currency;
import org.fairwatt.geography.Position;

/**
 * A utility or a community, as the directory knows it.
 *
 * @param alias the organization's alias in the token; lower case letters, digits and hyphens
 * @param name shown to people
 * @param zone where "local time" is, unless a site says otherwise
 * @param currency what its tariffs are in
 * @param center where its map opens
 * @param joinCode what a driver types, or follows as a link, to join; not a secret, but not guessable
 * @param emergencyNumber what people there dial in danger
 */
public record Tenant(
        TenantId id,
        String alias,
        String name,
        TenantKind kind,
        TenantStatus status,
        ZoneId zone,
        Currency currency,
        Position center,
        String joinCode,
        String emergencyNumber) {}

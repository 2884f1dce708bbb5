package org.fairwatt.vehicle;

import java.time.Instant;

/** {@link ProviderTokens} as they lie in the database. */
public record SealedTokens(Sealed access, Instant accessExpiresAt, Sealed refresh, Instant refreshExpiresAt) {}

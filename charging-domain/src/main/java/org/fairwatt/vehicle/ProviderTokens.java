package org.fairwatt.vehicle;

import java.time.Instant;

/** What a provider gives for a consent; both tokens belong together and are replaced together. */
public record ProviderTokens(
        AccessToken access, Instant accessExpiresAt, RefreshToken refresh, Instant refreshExpiresAt) {}

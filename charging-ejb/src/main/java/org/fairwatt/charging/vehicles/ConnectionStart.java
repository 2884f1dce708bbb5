package org.fairwatt.charging.vehicles;

import java.time.Instant;

/**
 * Where consent is given.
 *
 * @param authorizeUrl the provider's page
 * @param expiresAt until when one may come back
 */
public record ConnectionStart(String authorizeUrl, Instant expiresAt) {

    /** Never the address: a state is in it. */
    @Override
    public String toString() {
        return "ConnectionStart[expiresAt=%s]".formatted(expiresAt);
    }
}

package org.fairwatt.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Tokens that were found good a moment ago, by their hash: a page sends the same one with everything it asks, and checking a
 * signature costs more than most answers. None is taken for good longer than {@link #KEPT}, nor a moment after it ends; what
 * was turned away is never kept.
 */
final class KnownTokens {
    static final Duration KEPT = Duration.ofMinutes(1); // how long a key that the issuer withdraws may still do

    private static final int MOST = 10_000;
    private static final HexFormat HEX = HexFormat.of();

    private final Clock clock;
    private final Map<String, Known> byHash = Collections.synchronizedMap(new Newest());

    /** @param clock wall time, which tokens end by */
    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    private record Known(Identity identity, Instant until) {}

    /** Who {@code token} speaks of; {@code check} is asked unless that is known, and may throw. */
    Identity identity(String token, Function<String, Identity> check) {
        String hash = hash(token);
        Known known = byHash.get(hash);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.identity();
        }
        byHash.remove(hash);
        Identity identity = check.apply(token);
        byHash.put(
                hash,
                new Known(
                        identity, earlier(identity.expiresAt(), clock.instant().plus(KEPT))));
        return identity;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static String hash(String token) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static final class Newest extends LinkedHashMap<String, Known> {

        Newest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    }
}

package org.fairwatt.tenant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.fairwatt.problem.Problem;

/**
 * One call of a mutation, as idempotency sees it. The key belongs to the person: two people may use the same one.
 *
 * @param key chosen by the client; 8 to 128 visible ASCII characters
 * @param operation name of the mutation
 * @param fingerprint SHA-256 of the body, in hex
 */
public record IdempotentCall(PersonId person, String key, String operation, String fingerprint) {

    private static final Pattern KEY = Pattern.compile("[!-~]{8,128}");

    public IdempotentCall {
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(
                    "idempotencyKey",
                    "The idempotency key must be 8 to 128 visible ASCII characters; this one has %d characters."
                            .formatted(key.length()));
        }
    }

    /** @param body anything whose {@code toString} says all that the mutation depends on; records do */
    public static IdempotentCall of(PersonId person, String key, String operation, Object body) {
        return new IdempotentCall(person, key, operation, sha256(body.toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

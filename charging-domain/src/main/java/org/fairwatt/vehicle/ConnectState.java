package org.fairwatt.vehicle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What goes with a person to the provider and comes back, so that a consent ends where it began (RFC 6749, section
 * 10.12).
 *
 * @param text 256 random bits in base64url, 43 characters
 */
public record ConnectState(String text) {
    private static final int BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ConnectState random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new ConnectState(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty when {@code text} can't be one. */
    public static Optional<ConnectState> ofText(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new ConnectState(text)) : Optional.empty();
    }

    /** SHA-256 in hex, which is all that is needed to know it again. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Never the value: who knows it could end another person's attempt. */
    @Override
    public String toString() {
        return "ConnectState[hidden]";
    }
}

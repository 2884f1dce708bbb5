package org.fairwatt.launcher.tenants;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as Keycloak takes it in. */
public final class Password {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512; // of SHA-512
    private static final int ITERATIONS = 1_000;

    private final Map<String, Object> representation;

    private Password(Map<String, Object> representation) {
        this.representation = representation;
    }

    /** In plain text: Keycloak hashes it by the realm's policy, which costs it a tenth of a second. */
    public static Password plain(String text) {
        return new Password(Map.of("type", "password", "value", text, "temporary", false));
    }

    /**
     * Hashed here, once for many accounts, and lightly: Keycloak hashes it again by the realm's policy at the first
     * sign-in. For throw-away accounts only.
     */
    public static Password hashedOnce(String text) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String secret = "{\"value\":\"%s\",\"salt\":\"%s\",\"additionalParameters\":{}}"
                .formatted(base64(hash(text, salt)), base64(salt));
        String how = "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}"
                .formatted(ITERATIONS);
        return new Password(Map.of("type", "password", "secretData", secret, "credentialData", how));
    }

    Map<String, Object> representation() {
        return representation;
    }

    private static byte[] hash(String text, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(text.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2 with SHA-512.", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

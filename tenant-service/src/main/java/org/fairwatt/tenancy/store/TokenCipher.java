package org.fairwatt.tenancy.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fairwatt.tenancy.store.TokenKeyRing.Key;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.Sealed;

/**
 * Closes and opens single values of the database: AES-256 in Galois/Counter mode (NIST SP 800-38D) with a random nonce.
 *
 * <p>The text is {@code 1.KEY.BASE64}: the form, the key's id, and nonce, ciphertext and tag. Form, key and the value's
 * place are authenticated with it, so a value that was moved to another row, column or tenant does not open.
 */
final class TokenCipher {
    private static final Logger LOG = System.getLogger(TokenCipher.class.getName());
    private static final String FORM = "1";
    private static final int PARTS = 3;
    private static final int NONCE_BYTES = 12; // SP 800-38D, section 8.2.2: random, with 96 bits
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenKeyRing ring;

    TokenCipher(TokenKeyRing ring) {
        this.ring = ring;
    }

    /** Where a value lies; it opens there and nowhere else. */
    record Place(TenantId tenant, UUID row, String column) {}

    Sealed seal(String value, Place place) {
        Key key = ring.keys().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key to encrypt with."));
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        String head = FORM + "." + key.id();
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, head, place)
                    .doFinal(value.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return new Sealed(head + "." + Base64.getEncoder().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", e);
        }
    }

    /** Empty, with a line in the log, when no key of today opens it, or when it is not what was written at this place. */
    Optional<String> open(Sealed closed, Place place) {
        String[] parts = closed.text().split("\\.", -1);
        Optional<Key> key = parts.length == PARTS && parts[0].equals(FORM) ? ring.named(parts[1]) : Optional.empty();
        if (key.isEmpty()) {
            LOG.log(Level.WARNING, "No key opens column {0} of row {1}.", place.column(), place.row());
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getDecoder().decode(parts[2]);
            if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                throw new AEADBadTagException("The value was cut short.");
            }
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] value = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, parts[0] + "." + parts[1], place)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(value, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Column {0} of row {1} was changed or moved.", place.column(), place.row());
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String head, Place place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD("%s|%s|%s|%s"
                .formatted(head, place.tenant(), place.row(), place.column())
                .getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package org.fairwatt.realm.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's phone: RFC 6238 with SHA-1, 6 digits, 30 seconds. */
final class OneTimeCodes {
    private final byte[] secret;

    OneTimeCodes(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    String at(long epochSeconds) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(epochSeconds / 30).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.fairwatt.launcher.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether something that was made once would come out the same again. */
public final class Fingerprint {
    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public Fingerprint with(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    /** Takes in the content, not the path: a moved file is the same file. */
    public Fingerprint with(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[64 * 1024];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            digest.update((byte) 0);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint so far, as hexadecimal digits. Starts over. */
    public String value() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether {@code stamp} holds exactly {@code fingerprint}. */
    public static boolean matches(Path stamp, String fingerprint) {
        try {
            return Files.exists(stamp) && Files.readString(stamp).strip().equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

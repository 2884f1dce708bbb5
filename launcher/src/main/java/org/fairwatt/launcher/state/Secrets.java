package org.fairwatt.launcher.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords and keys, made when first asked for and kept one per file, readable by their owner only. */
public final class Secrets {
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String SPOKEN = "abcdefghjkmnpqrstuvwxyz23456789"; // no look-alikes: people type it
    private static final int LENGTH = 40; // 40 of 57 letters: 233 bits
    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** The secret called {@code name}: letters and digits only, so it can stand in any file or address. */
    public synchronized String of(String name) {
        return keptOr(name, letters(LETTERS, LENGTH));
    }

    /** A password that people type, such as {@code K7-wq4m-83hd-xfn2}; satisfies the realm's password policy. */
    public synchronized String typedByPeople(String name) {
        return keptOr(name, "K7-" + letters(SPOKEN, 4) + "-" + letters(SPOKEN, 4) + "-" + letters(SPOKEN, 4));
    }

    /** A ring with one AES-256 key in it, such as {@code k1:base64}; more may be written before it in its file. */
    public synchronized String keyRing(String name) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return keptOr(name, "k1:" + Base64.getEncoder().encodeToString(key));
    }

    private String keptOr(String name, String fresh) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(file, OWNER_ONLY);
                return Files.readString(file).strip();
            }
            Path beside = folder.resolve(name + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(beside, fresh + "\n");
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret (%s) can't be kept in %s.".formatted(name, folder), e);
        }
    }

    private String letters(String alphabet, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }
}

package org.fairwatt.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = new Secrets(folder).of("keystore");

        assertThat(new Secrets(folder).of("keystore")).isEqualTo(first).matches("[A-Za-z0-9]{40}");
        assertThat(new Secrets(folder).of("other")).isNotEqualTo(first);
    }

    @Test
    void aKeyRingHasOneKeyForAes256() {
        String ring = new Secrets(folder).keyRing("token-keys");

        assertThat(ring).startsWith("k1:");
        assertThat(Base64.getDecoder().decode(ring.substring("k1:".length()))).hasSize(32);
        assertThat(new Secrets(folder).keyRing("token-keys")).isEqualTo(ring);
    }

    @Test
    void onlyItsOwnerCanReadASecret() throws IOException {
        new Secrets(folder).of("keystore");

        assertThat(permissions("keystore")).isEqualTo("rw-------");
    }

    @Test
    void aSecretThatBecameReadableByOthersIsClosedAgain() throws IOException {
        Files.writeString(folder.resolve("keystore"), "old\n");
        Files.setPosixFilePermissions(folder.resolve("keystore"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(new Secrets(folder).of("keystore")).isEqualTo("old");

        assertThat(permissions("keystore")).isEqualTo("rw-------");
    }

    @Test
    void aHalfWrittenSecretOfAnInterruptedStartDoesNotCount() throws IOException {
        Files.writeString(folder.resolve("keystore.new"), "ha");

        assertThat(new Secrets(folder).of("keystore")).hasSize(40);
    }

    @Test
    void thePasswordThatPeopleTypeSatisfiesThePolicy() {
        assertThat(new Secrets(folder).typedByPeople("demo-password"))
                .hasSizeBetween(12, 128)
                .matches("K7-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}

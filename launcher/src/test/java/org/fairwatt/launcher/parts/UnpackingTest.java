package org.fairwatt.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void programsStayProgramsAndLinksStayLinks() throws IOException {
        Path unpacked = unpack(tarGz("server/bin/run", 0755, "server/bin/start"));

        assertThat(permissions(unpacked.resolve("server/bin/run"))).isEqualTo("rwxr-xr-x");
        assertThat(unpacked.resolve("server/bin/start")).isSymbolicLink().hasContent("content");
    }

    @Test
    void aZipKeepsItsProgramsToo() throws IOException {
        Path unpacked = unpack(zip("wlp/bin/server", 0755));

        assertThat(permissions(unpacked.resolve("wlp/bin/server"))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void anArchiveIsUnpackedOnceOnly() throws IOException {
        Path archive = tarGz("server/file", 0644, "server/link");
        Path unpacked = unpack(archive);
        Files.writeString(unpacked.resolve("built"), "later");

        assertThat(unpack(archive).resolve("built")).hasContent("later");
    }

    @Test
    void whatAnInterruptedUnpackingLeftIsReplaced() throws IOException {
        Files.createDirectories(folder.resolve("parts/.keycloak-1.half/server"));
        Files.writeString(folder.resolve("parts/.keycloak-1.half/server/file"), "half");

        assertThat(unpack(tarGz("server/file", 0644, "server/link")).resolve("server/file"))
                .hasContent("content");
        assertThat(folder.resolve("parts/.keycloak-1.half")).doesNotExist();
    }

    @Test
    void anOlderVersionMakesRoom() throws IOException {
        Files.createDirectories(folder.resolve("parts/keycloak-0.9"));
        Files.createDirectories(folder.resolve("parts/liberty-0.9"));

        unpack(tarGz("server/file", 0644, "server/link"));

        assertThat(folder.resolve("parts/keycloak-0.9")).doesNotExist();
        assertThat(folder.resolve("parts/liberty-0.9")).exists();
    }

    @Test
    void aNameThatLeadsOutsideIsRefusedAndNothingIsLeft() throws IOException {
        Path archive = zip("../../escaped", 0644);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> unpack(archive))
                .withMessageContaining("leads outside");
        assertThat(folder.resolve("parts/keycloak-1")).doesNotExist();
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void anArchiveThatIsGoneIsToldWithTheWayToGetItBack() throws IOException {
        Files.createDirectories(folder.resolve("parts"));

        assertThatIllegalStateException()
                .isThrownBy(() -> unpack(folder.resolve("gone.zip")))
                .withMessageContaining("Keycloak 1 is gone from Maven's repository")
                .withMessageContaining("delete launcher/target");
    }

    @Test
    void theBuildFoundEveryServerForThisMachine() {
        Set<PartName> fromMavenCentral = EnumSet.complementOf(EnumSet.of(PartName.SMARTCAR)); // that one is our own
        for (PartName part : fromMavenCentral) {
            assertThat(PartArchive.of(part).file()).exists();
        }
    }

    private Path unpack(Path archive) throws IOException {
        Path parts = Files.createDirectories(folder.resolve("parts"));
        return new PartFolders(parts).unpacked(new PartArchive(PartName.KEYCLOAK, "1", archive), Progress.silent());
    }

    private Path tarGz(String name, int mode, String link) throws IOException {
        Path archive = folder.resolve("archive.tar.gz");
        try (OutputStream out = new GzipCompressorOutputStream(Files.newOutputStream(archive));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            byte[] content = "content".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry file = new TarArchiveEntry(name);
            file.setMode(mode);
            file.setSize(content.length);
            tar.putArchiveEntry(file);
            tar.write(content);
            tar.closeArchiveEntry();
            TarArchiveEntry symbolic = new TarArchiveEntry(link, TarConstants.LF_SYMLINK);
            symbolic.setLinkName(Path.of(name).getFileName().toString());
            tar.putArchiveEntry(symbolic);
            tar.closeArchiveEntry();
        }
        return archive;
    }

    private Path zip(String name, int mode) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            ZipArchiveEntry file = new ZipArchiveEntry(name);
            file.setUnixMode(mode);
            zip.putArchiveEntry(file);
            zip.write("content".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return archive;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

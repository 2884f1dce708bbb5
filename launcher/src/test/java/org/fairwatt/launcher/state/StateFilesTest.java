package org.fairwatt.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.RunFile.Phase;
import org.fairwatt.launcher.state.RunFile.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFilesTest {
    @TempDir
    Path folder;

    @Test
    void whatRunsIsReadAsItWasWritten() {
        Running running = new Running(
                new ProcessIdentity(1, 2), Phase.READY, Map.of(PartName.KEYCLOAK, new ProcessIdentity(3, 4)));

        new RunFile(folder.resolve("run.json")).write(running);

        assertThat(new RunFile(folder.resolve("run.json")).read()).contains(running);
    }

    @Test
    void nothingRunsWhereNothingWasWritten() {
        assertThat(new RunFile(folder.resolve("run.json")).read()).isEmpty();
    }

    @Test
    void onlyOnePlatformHasAStateFolder() {
        Home home = new Home(folder);

        try (HomeLock first = HomeLock.take(home).orElseThrow()) {
            assertThat(HomeLock.take(home)).isEmpty();
            assertThat(first).isNotNull();
        }

        assertThat(HomeLock.take(home)).isPresent();
    }

    @Test
    void secretsAndLogsAreClosedToOthersAndTheFolderItselfIsNot() throws IOException {
        Home home = new Home(folder.resolve("home"));

        home.create();

        assertThat(permissions(home.secrets())).isEqualTo("rwx------");
        assertThat(permissions(home.logs())).isEqualTo("rwx------");
        assertThat(permissions(home.liberty())).isEqualTo("rwx------");
        assertThat(permissions(home.folder())).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aFingerprintChangesWithContentAndNotWithPlace() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), "same");
        Path two = Files.writeString(folder.resolve("two"), "same");
        String fingerprint = new Fingerprint().with("options").with(one).value();
        Path stamp = Files.writeString(folder.resolve("stamp"), fingerprint + "\n");

        assertThat(Fingerprint.matches(
                        stamp, new Fingerprint().with("options").with(two).value()))
                .isTrue();
        Files.writeString(two, "different");
        assertThat(Fingerprint.matches(
                        stamp, new Fingerprint().with("options").with(two).value()))
                .isFalse();
        assertThat(Fingerprint.matches(folder.resolve("none"), fingerprint)).isFalse();
    }

    @Test
    void aCopiedFolderFollowsItsSourceAndKeepsWhatItGrewItself() throws IOException {
        Path from = folder.resolve("from");
        Files.createDirectories(from.resolve("apps"));
        Path to = folder.resolve("to");
        Files.writeString(from.resolve("apps/a.ear"), "1");
        Files.writeString(from.resolve("b"), "1");
        FolderCopy.update(from, to);
        Files.writeString(to.resolve("workarea"), "grown");

        Files.writeString(from.resolve("apps/a.ear"), "22");
        Files.delete(from.resolve("b"));
        FolderCopy.update(from, to);

        assertThat(to.resolve("apps/a.ear")).hasContent("22");
        assertThat(to.resolve("b")).doesNotExist();
        assertThat(to.resolve("workarea")).hasContent("grown");
    }

    @Test
    void deletingAFolderLeavesAloneWhatItsLinksPointTo() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("file"), "x");
        Path gone = folder.resolve("gone");
        Files.createDirectories(gone.resolve("deeper"));
        Files.createSymbolicLink(gone.resolve("link"), folder.resolve("kept"));

        FileTree.delete(gone);
        FileTree.delete(gone);

        assertThat(gone).doesNotExist();
        assertThat(kept).exists();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

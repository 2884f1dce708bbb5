package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.state.FileTree;

/** The unpacked servers. A folder appears when it is complete, never half; an older version's folder goes. */
final class PartFolders {
    private final Path folder;

    PartFolders(Path folder) {
        this.folder = folder;
    }

    /** The unpacked archive; unpacks it if it isn't there yet. */
    Path unpacked(PartArchive archive, Progress progress) {
        Path whole = folder.resolve(archive.folderName());
        if (!Files.isDirectory(whole)) {
            progress.stage("Unpacking " + archive.title(), stage -> {
                unpack(archive, whole, stage);
                return whole;
            });
        }
        return whole;
    }

    private void unpack(PartArchive archive, Path whole, Progress.Stage stage) {
        if (!Files.exists(archive.file())) {
            throw new IllegalStateException(
                    "%s is gone from Maven's repository (%s).%nMaybe delete launcher/target and start again: it is fetched anew."
                            .formatted(archive.title(), archive.file()));
        }
        Path half = folder.resolve("." + archive.folderName() + ".half");
        try {
            FileTree.delete(half);
            Files.createDirectories(half);
            new Unpacking(half, stage::percent).unpack(archive.file());
            olderOnes(archive).forEach(FileTree::delete);
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be unpacked: %s".formatted(archive.title(), e.getMessage()), e);
        }
    }

    private List<Path> olderOnes(PartArchive archive) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> each.getFileName()
                            .toString()
                            .startsWith(archive.part().key() + "-"))
                    .toList();
        }
    }
}

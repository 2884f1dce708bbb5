package org.fairwatt.launcher.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** Unpacks the three kinds of archive the servers come in: tar.gz, zip, and a jar with one tar.xz inside. */
final class Unpacking {
    private final UnpackedTree tree;
    private final IntConsumer percent;

    Unpacking(Path target, IntConsumer percent) {
        this.tree = new UnpackedTree(target);
        this.percent = percent;
    }

    void unpack(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        if (name.endsWith(".tar.gz")) {
            try (InputStream in = Files.newInputStream(archive)) {
                tarGz(in, Files.size(archive));
            }
        } else if (name.endsWith(".zip")) {
            zip(archive);
        } else {
            jarWithTarXz(archive);
        }
    }

    private void tarGz(InputStream in, long size) throws IOException {
        try (BoundedInputStream counted = counting(in)) {
            tar(new GzipCompressorInputStream(counted), counted, size);
        }
    }

    private void jarWithTarXz(Path jar) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(jar).get()) {
            ZipArchiveEntry entry = Collections.list(zip.getEntries()).stream()
                    .filter(each -> each.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no .txz in %s.".formatted(jar)));
            try (BoundedInputStream counted = counting(zip.getInputStream(entry))) {
                tar(new XZCompressorInputStream(counted), counted, entry.getSize());
            }
        }
    }

    private void tar(InputStream plain, BoundedInputStream counted, long size) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isDirectory()) {
                    tree.folder(entry.getName());
                } else if (entry.isSymbolicLink()) {
                    tree.link(entry.getName(), entry.getLinkName());
                } else {
                    tree.file(entry.getName(), entry.getMode(), tar);
                }
                report(counted.getCount(), size);
            }
        }
    }

    private void zip(Path archive) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            long size = Files.size(archive);
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory()) {
                    tree.folder(entry.getName());
                } else {
                    try (InputStream in = zip.getInputStream(entry)) {
                        tree.file(entry.getName(), entry.getUnixMode(), in);
                    }
                }
                report(entry.getDataOffset(), size);
            }
        }
    }

    private static BoundedInputStream counting(InputStream in) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(new BufferedInputStream(in, 1 << 16))
                .get();
    }

    private void report(long done, long size) {
        percent.accept((int) (100 * done / Math.max(1, size)));
    }
}

package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.fairwatt.launcher.settings.PartName;

/** A server as Maven Central ships it, in the local repository. */
record PartArchive(PartName part, String version, Path file) {

    /** The archive the build found for {@code part}. */
    static PartArchive of(PartName part) {
        Properties places = places();
        String key = part == PartName.POSTGRESQL ? part.key() + "." + machine() : part.key();
        String place = places.getProperty(key, "");
        if (place.isEmpty() || place.startsWith("${")) {
            throw new IllegalStateException("There is no %s for this machine (%s).".formatted(part.title(), machine()));
        }
        return new PartArchive(part, places.getProperty(part.key() + ".version", ""), Path.of(place));
    }

    /** The folder it is unpacked to, beside those of other parts. */
    String folderName() {
        return part.key() + "-" + version;
    }

    /** Such as {@code Keycloak 26.7.3}. */
    String title() {
        return part.title() + " " + version;
    }

    /** Such as {@code linux-amd64}. */
    private static String machine() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = "aarch64".equals(System.getProperty("os.arch")) ? "arm64" : "amd64";
        return system + "-" + processor;
    }

    private static Properties places() {
        Properties places = new Properties();
        try (InputStream in = PartArchive.class.getResourceAsStream("parts.properties")) {
            if (in != null) {
                places.load(in);
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.fairwatt.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Free ports, chosen once per state folder: the realm in it knows the addresses it was made with. */
final class RememberedPorts {
    private RememberedPorts() {}

    static Ports of(Path home) {
        Path file = home.resolve("ports");
        try {
            List<Integer> known = Files.exists(file) ? read(file) : List.of();
            if (known.size() == Ports.COUNT) {
                return Ports.listed(known);
            }
            Ports ports = completed(known);
            Files.createDirectories(home);
            Files.writeString(file, written(ports));
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the ports that were remembered when there were fewer parts. */
    private static Ports completed(List<Integer> known) {
        List<Integer> ports = new ArrayList<>(Ports.free().inOrder());
        for (int i = 0; i < known.size(); i++) {
            ports.set(i, known.get(i));
        }
        return Ports.listed(ports);
    }

    private static List<Integer> read(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).strip().split(" "))
                .map(Integer::valueOf)
                .toList();
    }

    private static String written(Ports ports) {
        return ports.inOrder().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}

package org.fairwatt.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Free ports, chosen once per state folder: the realm in it knows the addresses it was made with. */
final class RememberedPorts {
    private RememberedPorts() {}

    static Ports of(Path home) {
        Path file = home.resolve("ports");
        try {
            if (Files.exists(file)) {
                return read(Files.readString(file));
            }
            Ports ports = Ports.free();
            Files.createDirectories(home);
            Files.writeString(file, write(ports));
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ports read(String line) {
        List<Integer> port =
                Arrays.stream(line.strip().split(" ")).map(Integer::valueOf).toList();
        return new Ports(port.get(0), port.get(1), port.get(2), port.get(3), port.get(4), port.get(5));
    }

    private static String write(Ports ports) {
        return IntStream.of(
                        ports.http(),
                        ports.database(),
                        ports.keycloak(),
                        ports.keycloakManagement(),
                        ports.smtp(),
                        ports.mail())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }
}

package org.fairwatt.launcher.checks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port of this machine. */
final class PortUse {
    private static final int CONNECT_MILLIS = 300;
    private static final String LISTENING = "0A"; // TCP_LISTEN in /proc/net/tcp

    private PortUse() {}

    /** Whether we couldn't listen there, or somebody already answers there as {@code localhost}. */
    static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are only fading away don't count
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (IOException taken) {
            return true;
        }
        return answersOnIpv6(port);
    }

    /** Browsers may try ::1 first when they read localhost. */
    private static boolean answersOnIpv6(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("::1"), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Such as {@code java (process 4711)}; empty if the system doesn't tell. */
    static Optional<String> holder(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> linesOf(Path.of(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column.length > 9 && LISTENING.equals(column[3]))
                .filter(column -> column[1].endsWith(":%04X".formatted(port)))
                .map(column -> "socket:[" + column[9] + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(process, sockets))
                .findFirst()
                .map(PortUse::described);
    }

    private static boolean holdsOneOf(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(file -> sockets.contains(targetOf(file)));
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static String targetOf(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String described(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("a program");
        return "%s (process %d)".formatted(program, process.pid());
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notLinux) {
            return List.of();
        }
    }
}

package org.fairwatt.tenancy.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.tukaani.xz.XZInputStream;

/** A PostgreSQL server as a child process, on a free port and an empty folder of its own. */
final class PostgresServer {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Path BINARIES = TEMPORARY.resolve("fairwatt-test-postgresql-18.6.0");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final String NOBODY = "65534"; // PostgreSQL refuses to run as root

    private final Path home;
    private final int port;
    private Process process;

    private PostgresServer(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    static PostgresServer start() {
        try {
            unpack();
            Path home = Files.createTempDirectory(TEMPORARY, "fairwatt-test-data-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
            int exit = run(
                            home,
                            "initdb",
                            "-D",
                            home.resolve("data").toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "trust",
                            "-E",
                            "UTF8")
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException(Files.readString(home.resolve("initdb.log")));
            }
            int port = freePort();
            PostgresServer server = new PostgresServer(home, port, launch(home, port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    PGSimpleDataSource as(String user, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        return source;
    }

    /** Ends the server at once, as a power cut would, and starts it again. */
    void crashAndRestart() {
        try {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly().waitFor();
            awaitEnd(children); // they still hold the memory that the next one wants
            process = launch(home, port);
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws InterruptedException {
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(30));
        while (processes.stream().anyMatch(ProcessHandle::isAlive)
                && Instant.now().isBefore(giveUp)) {
            Thread.sleep(20);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        return run(
                home,
                "postgres",
                "-D",
                home.resolve("data").toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
    }

    private static Process run(Path home, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(BINARIES.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve(program + ".log").toFile()))
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                as("postgres", "postgres").getConnection().close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                    throw new IllegalStateException(
                            "PostgreSQL does not start:\n" + Files.readString(home.resolve("postgres.log")), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private void discard() {
        process.destroy();
        try (Stream<Path> files = Files.walk(home)) {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt(); // the machine's own cleaning takes the rest
        }
    }

    private static void unpack() throws IOException {
        if (Files.exists(BINARIES)) {
            return;
        }
        Path folder = Files.createTempDirectory(TEMPORARY, "fairwatt-test-unpacking-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream resource = PostgresServer.class.getResourceAsStream(ARCHIVE)) {
            if (resource == null) {
                throw new IOException("The class path has no " + ARCHIVE);
            }
            extract(new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource))), folder);
        }
        try {
            Files.move(folder, BINARIES, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(BINARIES)) { // else another build was faster
                throw e;
            }
        }
    }

    private static void extract(TarArchiveInputStream archive, Path folder) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(target.getParent());
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(archive, target);
                Files.setPosixFilePermissions(target, permissions(entry.getMode()));
            }
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        return PosixFilePermissions.fromString((mode & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

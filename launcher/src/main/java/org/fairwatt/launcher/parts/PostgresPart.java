package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.process.Programs;
import org.fairwatt.launcher.process.Readiness;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.FileTree;
import org.fairwatt.launcher.state.Secrets;

/** A real PostgreSQL server (nothing switched off) on 127.0.0.1, the postmaster a child of the launcher. */
public final class PostgresPart implements Part {
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60); // crash recovery may take a while

    /** Sized for one machine that also runs two Java servers. */
    private static final List<String> SERVER_SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=96MB",
            "io_method=sync", // no extra reader processes for a database that fits into memory
            "jit=off",
            "log_timezone=UTC",
            "timezone=UTC");

    private final PartContext context;
    private final PostgresAccount account = new PostgresAccount();
    private final PartFolders programs;
    private final Path folder;

    public PostgresPart(PartContext context) {
        this.context = context;
        PostgresPlace place = new PostgresPlace(context.home(), account);
        this.programs = place.programs();
        this.folder = place.folder();
    }

    @Override
    public PartName name() {
        return PartName.POSTGRESQL;
    }

    @Override
    public void prepare(Progress progress) {
        programs(progress);
        if (!Files.isDirectory(data())) {
            progress.run("Making the database cluster", this::initialise);
        }
    }

    @Override
    public void start(Progress progress) {
        progress.stage("PostgreSQL", stage -> {
            Process process = context.processes().launch(name(), server());
            Readiness.await(name(), process, context.log(name()), PATIENCE, this::answers);
            new DatabaseRoles(context.secrets()).ensure(this::connect);
            stage.note("port " + context.settings().ports().database());
            return process;
        });
    }

    /** The superuser of the cluster. */
    public static Login superuser(Secrets secrets) {
        return new Login(SUPERUSER, secrets.of("postgres-superuser"));
    }

    private Connection connect(String database) throws SQLException {
        Login login = superuser(context.secrets());
        String url = "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(context.settings().ports().database(), database);
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    private boolean answers() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private ProcessBuilder server() {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        command.addAll(List.of("-p", Integer.toString(context.settings().ports().database())));
        SERVER_SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return asItsUser(command);
    }

    /** Into a folder beside it first: a cluster is there completely or not at all. */
    private void initialise() {
        Path half = folder.resolve("data.half");
        Path passwordFile = folder.resolve("password");
        Path log = context.home().logs().resolve("initdb.log");
        try {
            makeFolder();
            FileTree.delete(half);
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, superuser(context.secrets()).password());
            account.own(passwordFile);
            if (Programs.exitCode(asItsUser(initdb(half, passwordFile)), log) != 0) {
                throw new PartFailure(name(), "couldn't make its database cluster.", log);
            }
            Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FileTree.delete(passwordFile);
        }
    }

    private List<String> initdb(Path data, Path passwordFile) {
        return List.of(
                program("initdb"),
                "-D",
                data.toString(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin", // sorts the same on every machine
                "--builtin-locale=C.UTF-8");
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        account.own(folder);
    }

    private ProcessBuilder asItsUser(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(account.run(command));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("FAIRWATT_"));
        return builder.directory(Path.of("/").toFile()); // the folder we were called in may be closed to that user
    }

    private String program(String name) {
        return programs(Progress.silent()).resolve("bin").resolve(name).toString();
    }

    private Path programs(Progress progress) {
        return programs.unpacked(PartArchive.of(name()), progress);
    }

    private Path data() {
        return folder.resolve("data");
    }
}

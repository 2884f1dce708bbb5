package org.fairwatt.launcher.parts;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.process.LogTail;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.process.Readiness;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.FolderCopy;

/** Open Liberty with the application in it. */
public final class LibertyPart implements Part {
    private static final String SERVER = "fairwatt";
    private static final String APPLICATION_FAILED =
            "CWWKZ0002E"; // "An exception occurred while starting the application"
    private static final int LINES_LOOKED_AT = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    /** Two cores, half a gigabyte: the serial collector needs the least of both. */
    private static final String JVM_OPTIONS = "-Xmx%s -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError";

    private final PartContext context;
    private final Map<String, String> variables;
    private final Readiness readiness = new Readiness();

    /** {@code variables} are what the application and its server configuration read. */
    public LibertyPart(PartContext context, Map<String, String> variables) {
        this.context = context;
        this.variables = variables;
    }

    @Override
    public PartName name() {
        return PartName.LIBERTY;
    }

    @Override
    public void prepare(Progress progress) {
        installation(progress);
    }

    @Override
    public void start(Progress progress) {
        layOutServer();
        int port = context.settings().ports().http();
        URI ready = URI.create("http://127.0.0.1:%d/health/ready".formatted(port));
        progress.stage("Open Liberty", stage -> {
            Process process = context.processes().launch(name(), server());
            Readiness.await(name(), process, context.log(name()), PATIENCE, () -> {
                refuseBrokenApplication();
                return readiness.isUp(ready);
            });
            stage.note("port " + port);
            return process;
        });
    }

    /** The unpacked {@code wlp} folder. */
    public Path installation(Progress progress) {
        return context.folders().unpacked(PartArchive.of(name()), progress).resolve("wlp");
    }

    /** The server itself goes on when the application can't start; there is nothing to wait for then. */
    private void refuseBrokenApplication() {
        Path log = context.log(name());
        if (LogTail.of(log, LINES_LOOKED_AT).stream().anyMatch(line -> line.contains(APPLICATION_FAILED))) {
            throw new PartFailure(name(), "can't start the application.", log);
        }
    }

    private void layOutServer() {
        FolderCopy.update(
                context.settings().builtServer(),
                context.home().liberty().resolve("servers").resolve(SERVER));
    }

    /** Secrets go by environment: nothing of them on a command line, no second copy on disk. */
    private ProcessBuilder server() {
        Path script = installation(Progress.silent()).resolve("bin").resolve("server");
        ProcessBuilder builder = new ProcessBuilder(List.of(script.toString(), "run", SERVER));
        builder.environment().keySet().removeIf(name -> name.startsWith("FAIRWATT_DB_OWNER"));
        builder.environment().putAll(variables);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("WLP_USER_DIR", context.home().liberty().toString());
        builder.environment()
                .put("JVM_ARGS", JVM_OPTIONS.formatted(context.settings().maxHeap()));
        return builder.directory(context.home().folder().toFile());
    }
}

package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.process.Executables;
import org.fairwatt.launcher.process.Readiness;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.settings.Smartcar;
import org.fairwatt.launcher.state.Secrets;

/** Plays Smartcar with made-up cars, so that drivers can connect one without an account anywhere. */
public final class SmartcarPart implements Part {
    private static final String CLIENT_ID = "fairwatt-on-this-machine";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PartContext context;
    private final Readiness readiness = new Readiness();

    public SmartcarPart(PartContext context) {
        this.context = context;
    }

    /** What the server needs to use the simulator of {@code settings}; the same tells the simulator whom to expect. */
    public static Map<String, String> variables(Settings settings, Secrets secrets) {
        String origin = "http://localhost:" + settings.ports().smartcar();
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("SMARTCAR_CLIENT_ID", CLIENT_ID);
        variables.put("SMARTCAR_CLIENT_SECRET", secrets.of("smartcar-client"));
        variables.put("SMARTCAR_API_ORIGIN", origin);
        variables.put("SMARTCAR_AUTH_ORIGIN", origin);
        variables.put("SMARTCAR_CONNECT_ORIGIN", origin);
        variables.put("SMARTCAR_REDIRECT_URI", settings.publicUrl() + Smartcar.RETURN_PATH);
        variables.put("SMARTCAR_MODE", "simulated");
        return variables;
    }

    @Override
    public PartName name() {
        return PartName.SMARTCAR;
    }

    @Override
    public void prepare(Progress progress) {
        Path folder = context.home().smartcar();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start(Progress progress) {
        int port = context.settings().ports().smartcar();
        URI ready = URI.create("http://127.0.0.1:%d/simulator/ready".formatted(port));
        progress.stage(name().title(), stage -> {
            Process process = context.processes().launch(name(), simulator(port));
            Readiness.await(name(), process, context.log(name()), PATIENCE, () -> readiness.isUp(ready));
            stage.note("port " + port);
            return process;
        });
    }

    private ProcessBuilder simulator(int port) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Executables.java(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                context.settings().builtSimulator().toString()));
        builder.environment().putAll(variables(context.settings(), context.secrets()));
        builder.environment().put("FAIRWATT_SMARTCAR_PORT", Integer.toString(port));
        builder.environment()
                .put(
                        "FAIRWATT_SMARTCAR_GRANTS",
                        context.home().smartcar().resolve("grants.json").toString());
        return builder;
    }
}

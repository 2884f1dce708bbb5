package org.fairwatt.launcher.parts;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.fairwatt.launcher.process.Executables;
import org.fairwatt.launcher.process.Readiness;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Ports;

/** Takes every mail the demo sends and shows it to whoever asks; nothing leaves the machine, nothing is kept. */
public final class MailPart implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PartContext context;
    private final Readiness readiness = new Readiness();

    public MailPart(PartContext context) {
        this.context = context;
    }

    @Override
    public PartName name() {
        return PartName.MAIL;
    }

    @Override
    public void prepare(Progress progress) {
        PartArchive archive = PartArchive.of(name());
        if (!Files.exists(archive.file())) {
            throw new IllegalStateException(
                    "%s is gone from Maven's repository (%s).%nMaybe delete launcher/target and start again."
                            .formatted(archive.title(), archive.file()));
        }
    }

    @Override
    public void start(Progress progress) {
        Ports ports = context.settings().ports();
        URI ready = URI.create("http://127.0.0.1:%d/api/service/readiness".formatted(ports.mail()));
        progress.stage("Mail catcher", stage -> {
            Process process = context.processes().launch(name(), new ProcessBuilder(command(ports)));
            Readiness.await(name(), process, context.log(name()), PATIENCE, () -> readiness.isUp(ready));
            stage.note("SMTP %d, inbox %d".formatted(ports.smtp(), ports.mail()));
            return process;
        });
    }

    private List<String> command(Ports ports) {
        return List.of(
                Executables.java(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + ports.smtp(),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + ports.mail(),
                "-Dgreenmail.auth.disabled", // an inbox appears with its first mail
                "-Dgreenmail.startup.timeout=" + PATIENCE.toMillis(),
                "-jar",
                PartArchive.of(name()).file().toString());
    }
}

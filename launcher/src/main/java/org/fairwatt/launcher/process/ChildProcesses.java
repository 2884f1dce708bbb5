package org.fairwatt.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.ProcessIdentity;
import org.fairwatt.launcher.state.RunFile;
import org.fairwatt.launcher.state.RunFile.Phase;
import org.fairwatt.launcher.state.RunFile.Running;

/** The parts' processes: each is written down when it starts, so whoever comes later can find and end it. */
public final class ChildProcesses implements AutoCloseable {
    private static final File DEV_NULL = new File("/dev/null");

    private final Home home;
    private final RunFile runFile;
    private final Map<PartName, Process> children = new EnumMap<>(PartName.class);
    private final CompletableFuture<PartFailure> firstDeath = new CompletableFuture<>();
    private final Optional<Path> setsid = Executables.find("setsid");
    private Phase phase = Phase.STARTING;

    public ChildProcesses(Home home) {
        this.home = home;
        this.runFile = new RunFile(home.runFile());
        writeDown();
    }

    /**
     * Starts the process of {@code part} with its output in the part's log, and watches it. It gets a session of its own
     * where the system has {@code setsid}: Ctrl-C then reaches only the launcher, which stops the parts in order.
     */
    public synchronized Process launch(PartName part, ProcessBuilder builder) {
        if (phase == Phase.STOPPING) {
            throw new IllegalStateException("%s isn't started any more: stopping.".formatted(part.title()));
        }
        Process process = start(builder.command(inOwnSession(builder.command())), freshLog(part));
        children.put(part, process);
        writeDown();
        process.onExit().thenAccept(ended -> died(part, ended));
        return process;
    }

    /** Completed when the first part dies without having been asked to. */
    public CompletableFuture<PartFailure> firstDeath() {
        return firstDeath;
    }

    public synchronized void ready() {
        phase = Phase.READY;
        writeDown();
    }

    public synchronized Optional<ProcessHandle> find(PartName part) {
        return Optional.ofNullable(children.get(part)).map(Process::toHandle);
    }

    /** Stops every part and forgets them. */
    @Override
    public void close() {
        Map<PartName, ProcessHandle> running = new EnumMap<>(PartName.class);
        synchronized (this) {
            phase = Phase.STOPPING;
            writeDown();
            children.forEach((part, process) -> running.put(part, process.toHandle()));
        }
        Shutdown.of(running);
        runFile.delete();
    }

    private void died(PartName part, Process process) {
        synchronized (this) {
            if (phase == Phase.STOPPING) {
                return;
            }
        }
        firstDeath.complete(new PartFailure(
                part, "stopped by itself (exit code %d).".formatted(process.exitValue()), home.log(part)));
    }

    private List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        setsid.ifPresent(program -> whole.add(program.toString()));
        whole.addAll(command);
        return whole;
    }

    private static Process start(ProcessBuilder builder, Path log) {
        try {
            return builder.redirectInput(ProcessBuilder.Redirect.from(DEV_NULL))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the log of the run before beside the new one. */
    private Path freshLog(PartName part) {
        Path log = home.log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, home.logs().resolve(part.key() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDown() {
        Map<PartName, ProcessIdentity> parts = new EnumMap<>(PartName.class);
        children.forEach((part, process) -> parts.put(part, ProcessIdentity.of(process.toHandle())));
        runFile.write(new Running(ProcessIdentity.of(ProcessHandle.current()), phase, parts));
    }
}

package org.fairwatt.launcher.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.launcher.checks.Checks;
import org.fairwatt.launcher.platform.AlreadyRunning;
import org.fairwatt.launcher.process.Executables;
import org.fairwatt.launcher.process.LogFollower;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.HomeLock;
import org.fairwatt.launcher.state.RunFile;
import org.fairwatt.launcher.state.RunFile.Phase;

/** Starts a supervisor in the background and watches until it is ready. */
final class Detached {
    static final String SUPERVISE = "--supervise";

    private final Settings settings;
    private final Home home;
    private final PrintWriter out;

    Detached(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.out = out;
    }

    int start() {
        new Checks(settings).beforeWriting();
        home.create();
        HomeLock.take(home).orElseThrow(AlreadyRunning::new).close();
        Process supervisor = launch();
        Thread giveUp = new Thread(supervisor::destroy); // Ctrl-C while waiting stops what was begun
        Runtime.getRuntime().addShutdownHook(giveUp);
        boolean ready = showUntilReady(supervisor);
        Runtime.getRuntime().removeShutdownHook(giveUp);
        if (ready) {
            new Summary(settings).print(out);
            return 0;
        }
        return Apology.FAILED;
    }

    private boolean showUntilReady(Process supervisor) {
        LogFollower log = new LogFollower(home.supervisorLog());
        while (supervisor.isAlive() && !isReady(supervisor)) {
            show(log);
            LogFollower.pause();
        }
        boolean ready = isReady(supervisor);
        show(log);
        return ready;
    }

    private void show(LogFollower log) {
        log.newLines().forEach(out::println);
        out.flush();
    }

    private boolean isReady(Process supervisor) {
        return new RunFile(home.runFile())
                .read()
                .filter(running -> running.supervisor().pid() == supervisor.pid())
                .filter(running -> running.phase() == Phase.READY)
                .isPresent();
    }

    private Process launch() {
        List<String> command = new ArrayList<>();
        Executables.find("setsid").ifPresent(program -> command.add(program.toString()));
        command.add(Executables.java());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dfairwatt.terminal=false");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(FairwattCommand.class.getName(), "up", SUPERVISE));
        Path log = home.supervisorLog();
        try {
            Files.deleteIfExists(log);
            return new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

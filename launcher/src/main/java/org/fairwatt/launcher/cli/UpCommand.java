package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.demo.Demo;
import org.fairwatt.launcher.identity.RealmAddresses;
import org.fairwatt.launcher.platform.AlreadyRunning;
import org.fairwatt.launcher.platform.LastFailure;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.RunFile;
import org.fairwatt.launcher.state.RunFile.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything. */
@Command(name = "up", description = "Starts everything and stays; Ctrl-C stops everything.")
final class UpCommand implements Callable<Integer> {
    @Option(names = "--detach", description = "Returns when everything is ready, and leaves it running.")
    private boolean detach;

    @Option(names = Detached.SUPERVISE, hidden = true)
    private boolean supervise;

    @Spec
    private CommandSpec spec;

    private volatile boolean stopping;

    @Override
    public Integer call() {
        Settings settings = Place.settings();
        PrintWriter out = spec.commandLine().getOut();
        try {
            return detach ? new Detached(settings, out).start() : foreground(settings, out);
        } catch (AlreadyRunning e) {
            return alreadyRunning(settings, out);
        }
    }

    private int foreground(Settings settings, PrintWriter out) {
        Progress progress = Progress.on(out, Place.isTerminal());
        Platform platform = Platform.open(settings, progress);
        LastFailure lastFailure = new LastFailure(new Home(settings.home()));
        lastFailure.forget();
        stopAtExit(platform, out);
        try {
            platform.start(progress);
            new RealmAddresses(settings).update(progress);
            Demo.ensure(settings, progress);
            platform.announceReady();
            if (!supervise) {
                new Summary(settings).print(out); // a supervisor's output is a log: the password doesn't belong there
            }
            throw platform.firstDeath().join();
        } catch (RuntimeException e) {
            if (stopping) {
                return 0; // the process is ending by a signal, whose exit code counts
            }
            RuntimeException cause = deathOf(platform).orElse(e);
            lastFailure.remember(Apology.inWords(cause));
            progress.say("Something went wrong: stopping everything.");
            platform.close();
            throw cause;
        }
    }

    /** A dead part explains more than whoever noticed that it doesn't answer. */
    private static Optional<RuntimeException> deathOf(Platform platform) {
        return platform.firstDeath().isDone()
                ? Optional.of(platform.firstDeath().join())
                : Optional.empty();
    }

    private void stopAtExit(Platform platform, PrintWriter out) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (platform.isOpen()) {
                stopping = true;
                out.println();
                out.println("Stopping everything.");
                out.flush();
                platform.close();
                out.println("Fairwatt is stopped.");
                out.flush();
            }
        }));
    }

    private static int alreadyRunning(Settings settings, PrintWriter out) {
        var running = new RunFile(new Home(settings.home()).runFile()).read();
        if (running.isPresent() && running.get().phase() == Phase.READY) {
            out.println("Fairwatt is already running (process %d)."
                    .formatted(running.get().supervisor().pid()));
            new Summary(settings).print(out);
            return 0;
        }
        throw new IllegalStateException(
                "Fairwatt is just being started or stopped.\nMaybe look with ./fairwatt status.");
    }
}

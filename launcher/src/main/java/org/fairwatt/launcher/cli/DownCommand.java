package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.platform.Stopping;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops everything. */
@Command(name = "down", description = "Stops everything; the data stay.")
final class DownCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = Place.settings();
        PrintWriter out = spec.commandLine().getOut();
        boolean ran = Stopping.stop(new Home(settings.home()), Progress.on(out, Place.isTerminal()));
        out.println(ran ? "Fairwatt is stopped." : "Fairwatt isn't running.");
        out.flush();
        return 0;
    }
}

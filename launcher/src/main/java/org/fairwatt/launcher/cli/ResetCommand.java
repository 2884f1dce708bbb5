package org.fairwatt.launcher.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.platform.Erasing;
import org.fairwatt.launcher.platform.Stopping;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Back to the beginning. */
@Command(name = "reset", description = "Stops everything and deletes all data, accounts and secrets; asks first.")
final class ResetCommand implements Callable<Integer> {
    @Option(names = "--yes", description = "Doesn't ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = Place.settings();
        PrintWriter out = spec.commandLine().getOut();
        Home home = new Home(settings.home());
        if (!yes && !confirmed(home, out)) {
            out.println("Nothing was deleted.");
            out.flush();
            return Apology.FAILED;
        }
        Stopping.stop(home, Progress.on(out, Place.isTerminal()));
        Erasing.erase(home);
        out.println("All data, accounts, secrets and logs are deleted; the unpacked servers are kept.");
        out.flush();
        return 0;
    }

    private static boolean confirmed(Home home, PrintWriter out) throws IOException {
        out.println("This deletes the database with all tenants, accounts, reservations and secrets in " + home.folder()
                + ".");
        out.print("Type yes to go on: ");
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return answer != null && "yes".equalsIgnoreCase(answer.strip());
    }
}

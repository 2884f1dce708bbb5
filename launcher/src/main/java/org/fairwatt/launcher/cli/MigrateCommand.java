package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.AlreadyRunning;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.platform.Schema;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Database;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The schema alone. */
@Command(
        name = "migrate",
        description = {
            "Brings the database's schema to this version, as the schema's owner.",
            "For a database of your own set FAIRWATT_DB_URL and FAIRWATT_DB_{OWNER,APP,DIRECTORY}_{USER,PASSWORD}."
        })
final class MigrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = Place.settings();
        PrintWriter out = spec.commandLine().getOut();
        Progress progress = Progress.on(out, Place.isTerminal());
        if (settings.database() instanceof Database.External) {
            Access.to(settings).databaseOwner(); // here, unlike in up, it must be given
            new Schema(settings).migrate(progress);
        } else {
            embedded(settings, progress);
        }
        return 0;
    }

    /** Uses our own PostgreSQL, running or not. */
    private static void embedded(Settings settings, Progress progress) {
        Settings databaseOnly = settings.without(PartName.KEYCLOAK)
                .without(PartName.MAIL)
                .without(PartName.SMARTCAR)
                .without(PartName.LIBERTY);
        try {
            Platform.start(databaseOnly, progress).close();
        } catch (AlreadyRunning running) {
            new Schema(settings).migrate(progress);
        }
    }
}

package org.fairwatt.launcher.platform;

import org.fairwatt.launcher.parts.Migrations;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Database;
import org.fairwatt.launcher.settings.Settings;

/** The application's tables. */
public final class Schema {
    private final Settings settings;
    private final Access access;

    public Schema(Settings settings) {
        this.settings = settings;
        this.access = Access.to(settings);
    }

    /** Migrates, unless the database runs elsewhere and its owner wasn't given. */
    public void migrate(Progress progress) {
        if (settings.database() instanceof Database.External external
                && Database.owner(external).isEmpty()) {
            progress.say("          The database's schema is left as it is (FAIRWATT_DB_OWNER_USER isn't set).");
            return;
        }
        progress.stage("Database schema", stage -> {
            Migrations.Outcome outcome = Migrations.run(
                    access.databaseUrl(),
                    access.databaseOwner(),
                    access.databaseApp().user(),
                    access.databaseDirectory().user());
            stage.note(outcome.inWords());
            return outcome;
        });
    }
}

package org.fairwatt.launcher.parts;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairwatt.launcher.settings.Login;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's schema to the version of this build. */
public final class Migrations {
    private static final String PLACE = "classpath:db/migration"; // in tenant-service's jar

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb"); // a field: or its level is forgotten

    static {
        FLYWAY.setLevel(Level.WARNING); // its progress is told by ours
    }

    private Migrations() {}

    /** Where a schema ended up. */
    public record Outcome(int applied, String version) {
        /** Such as {@code "2 applied, now at 7"}. */
        public String inWords() {
            return applied == 0 ? "nothing to do, at " + version : "%d applied, now at %s".formatted(applied, version);
        }
    }

    /** Runs what is missing as the owner; the migrations grant to {@code app} and {@code directory}. */
    public static Outcome run(String url, Login owner, String app, String directory) {
        try {
            Flyway flyway = Flyway.configure()
                    .dataSource(url, owner.user(), owner.password())
                    .locations(PLACE)
                    .placeholders(Map.of("appRole", app, "directoryRole", directory))
                    .validateMigrationNaming(true)
                    .load();
            int applied = flyway.migrate().migrationsExecuted;
            var current = flyway.info().current();
            return new Outcome(applied, current == null ? "no version" : String.valueOf(current.getVersion()));
        } catch (FlywayException e) {
            throw new IllegalStateException("The database's schema can't be migrated: " + e.getMessage(), e);
        }
    }
}

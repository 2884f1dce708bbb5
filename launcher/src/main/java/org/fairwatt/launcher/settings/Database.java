package org.fairwatt.launcher.settings;

import java.util.Optional;

/** Which PostgreSQL is used: our own, or one that already runs. */
public sealed interface Database {

    /** Started and kept by the launcher. */
    record Embedded() implements Database {}

    /** Runs elsewhere; {@code url} is a JDBC address. Without an owner it can be used but not migrated. */
    record External(String url, Login app, Login directory, Migrator migrator) implements Database {}

    /** Who may run the migrations of an external database. */
    sealed interface Migrator {
        /** Nobody here: {@code FAIRWATT_DB_OWNER_USER} isn't set. */
        record Nobody() implements Migrator {}

        /** The owner of the schema. */
        record Owner(Login login) implements Migrator {}
    }

    /** The owner of an external database, if its credentials were given. */
    static Optional<Login> owner(External database) {
        return database.migrator() instanceof Migrator.Owner owner ? Optional.of(owner.login()) : Optional.empty();
    }

    static Database from(Environment environment) {
        String url = "FAIRWATT_DB_URL";
        var given = environment.find(url);
        if (given.isEmpty()) {
            return new Embedded();
        }
        if (!given.get().startsWith("jdbc:postgresql://")) {
            throw new SettingsProblem("%s (%s) must start with jdbc:postgresql://".formatted(url, given.get()));
        }
        Migrator migrator = environment.find("FAIRWATT_DB_OWNER_USER").isPresent()
                ? new Migrator.Owner(environment.login("FAIRWATT_DB_OWNER", "FAIRWATT_DB_OWNER_USER"))
                : new Migrator.Nobody();
        return new External(
                given.get(),
                environment.login("FAIRWATT_DB_APP", url),
                environment.login("FAIRWATT_DB_DIRECTORY", url),
                migrator);
    }
}

package org.fairwatt.launcher.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The entry point. */
@Command(
        name = "./fairwatt",
        description = "Runs Fairwatt on this machine: PostgreSQL, Keycloak, a mail catcher and Open Liberty.%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            MigrateCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Settings are variables of the environment (docs/deployment.md); the most used:",
            "  FAIRWATT_HOME        the state folder              (.fairwatt)",
            "  FAIRWATT_HTTP_PORT   the page and the API          (9080)",
            "  FAIRWATT_DB_URL      use this PostgreSQL instead   (jdbc:postgresql://host:port/db)",
            "  FAIRWATT_OIDC_ISSUER use this Keycloak instead     (https://host/realms/fairwatt)"
        })
public final class FairwattCommand {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb"); // a field: or its level is forgotten

    private FairwattCommand() {}

    public static void main(String[] arguments) {
        FLYWAY.setLevel(Level.WARNING); // its progress is told by ours
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"help"} : arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new FairwattCommand())
                .setExecutionExceptionHandler(new Apology())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}

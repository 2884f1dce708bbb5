package org.fairwatt.launcher.cli;

import org.fairwatt.launcher.decisions.ExplainCommand;
import org.fairwatt.launcher.drive.DriveCommand;
import org.fairwatt.launcher.tenants.TenantCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The entry point. */
@Command(
        name = "./fairwatt",
        description =
                "Runs Fairwatt on this machine: PostgreSQL, Keycloak, a mail catcher, a Smartcar simulator and Open Liberty.%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            MigrateCommand.class,
            TenantCommand.class,
            ExplainCommand.class,
            DriveCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "./fairwatt bench help tells how to measure the platform (docs/benchmarks.md), ./fairwatt replay --help how to",
            "replay a log of charging sessions without it.",
            "",
            "Settings are variables of the environment (docs/deployment.md); the most used:",
            "  FAIRWATT_HOME        the state folder              (.fairwatt)",
            "  FAIRWATT_HTTP_PORT   the page and the API          (9080)",
            "  FAIRWATT_DB_URL      use this PostgreSQL instead   (jdbc:postgresql://host:port/db)",
            "  FAIRWATT_OIDC_ISSUER use this Keycloak instead     (https://host/realms/fairwatt)",
            "  SMARTCAR_CLIENT_ID   use the real Smartcar instead (with SMARTCAR_CLIENT_SECRET)"
        })
public final class FairwattCommand {
    private FairwattCommand() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"help"} : arguments));
    }

    static CommandLine commandLine() {
        return commandLine(new FairwattCommand());
    }

    /** {@code command} with the house's manner of saying what went wrong. */
    public static CommandLine commandLine(Object command) {
        return new CommandLine(command)
                .setExecutionExceptionHandler(new Apology())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}

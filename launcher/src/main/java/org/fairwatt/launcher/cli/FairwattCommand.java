package org.fairwatt.launcher.cli;

import org.fairwatt.launcher.decisions.ExplainCommand;
import org.fairwatt.launcher.drive.DriveCommand;
import org.fairwatt.launcher.tenants.TenantCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;

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
            "Without the platform, or measuring it (docs/benchmarks.md):",
            "  replay   Plays a log of charging sessions: ./fairwatt replay --help",
            "  bench    Measures the platform or its engine: ./fairwatt bench help",
            "",
            "Settings are variables of the environment (docs/deployment.md); the most used:",
            "  FAIRWATT_HOME        the state folder (.fairwatt)",
            "  FAIRWATT_HTTP_PORT   the page and the API (9080)",
            "  FAIRWATT_DB_URL      another PostgreSQL: jdbc:postgresql://host:port/db",
            "  FAIRWATT_OIDC_ISSUER another Keycloak: https://host/realms/fairwatt",
            "  SMARTCAR_CLIENT_ID   the real Smartcar, with SMARTCAR_CLIENT_SECRET"
        })
public final class FairwattCommand {
    private static final String HELP = "--help";

    private FairwattCommand() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments.length == 0 ? new String[] {"help"} : arguments));
    }

    static CommandLine commandLine() {
        return commandLine(new FairwattCommand());
    }

    /** {@code command} with the house's manner of saying what went wrong. */
    public static CommandLine commandLine(Object command) {
        return withHelp(new CommandLine(command))
                .setExecutionExceptionHandler(new Apology())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Every command takes --help, beside "help COMMAND": people try either. */
    private static CommandLine withHelp(CommandLine line) {
        if (!(line.getCommand() instanceof HelpCommand) && line.getCommandSpec().findOption(HELP) == null) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", HELP)
                            .usageHelp(true)
                            .description("This.")
                            .build());
        }
        line.getSubcommands().values().forEach(FairwattCommand::withHelp);
        return line;
    }
}

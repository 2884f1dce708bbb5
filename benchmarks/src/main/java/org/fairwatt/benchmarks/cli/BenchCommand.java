package org.fairwatt.benchmarks.cli;

import java.util.concurrent.Callable;
import org.fairwatt.launcher.cli.FairwattCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry point of {@code ./fairwatt bench}. */
@Command(
        name = "./fairwatt bench",
        description =
                "Measures the platform that runs here, or its engine alone, and says which goals it meets (docs/benchmarks.md).",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AllocationCommand.class, ApiCommand.class, WebCommand.class, HelpCommand.class})
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private BenchCommand() {}

    public static void main(String[] arguments) {
        System.exit(FairwattCommand.commandLine(new BenchCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}

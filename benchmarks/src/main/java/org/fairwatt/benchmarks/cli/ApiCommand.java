package org.fairwatt.benchmarks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fairwatt.benchmarks.api.ApiBench;
import org.fairwatt.benchmarks.town.Size;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The API. */
@Command(
        name = "api",
        description = {
            "Requests 20 slots a second, reads what the home screen reads 100 times a second, and tells 2,000 subscribers"
                    + " of a change.",
            "It works in a tenant of its own (bench-town), which it makes the first time: that takes some minutes more."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it ran, whatever the figures", "1:it couldn't run"})
final class ApiCommand implements Callable<Integer> {
    @Mixin
    private final Output output = new Output();

    @Option(names = "--small", description = "A hamlet instead, and two seconds each: only to see that it works.")
    private boolean small;

    @Override
    public Integer call() throws JsonProcessingException {
        ApiBench bench =
                new ApiBench(Place.settings(), Environment.ofThisProcess(), Clock.systemUTC(), output.progressBar());
        output.print(bench.run(small ? Size.SMALL : Size.FULL));
        return 0;
    }
}

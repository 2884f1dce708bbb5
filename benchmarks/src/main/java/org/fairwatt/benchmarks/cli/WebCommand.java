package org.fairwatt.benchmarks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.fairwatt.benchmarks.web.WebBench;
import org.fairwatt.launcher.settings.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The page. */
@Command(
        name = "web",
        description = {
            "Opens the page as a stranger and as a driver on a phone that is four times slower than this machine, behind"
                    + " 1.6 Mbit/s, and gets a slot with as few taps as it takes.",
            "It needs the demo (emil@riverbend.example), and gives its slots back."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it ran, whatever the figures", "1:it couldn't run"})
final class WebCommand implements Callable<Integer> {
    @Mixin
    private final Output output = new Output();

    @Option(
            names = "--runs",
            description = "Of each measurement; the median counts. (${DEFAULT-VALUE})",
            defaultValue = "3")
    private int runs;

    @Option(
            names = "--round-trip-ms",
            description = "What the line adds to each exchange. (${DEFAULT-VALUE})",
            defaultValue = "0")
    private int roundTripMs;

    @Override
    public Integer call() throws JsonProcessingException {
        WebBench bench = new WebBench(Place.settings(), Clock.systemUTC(), output.progressBar());
        output.print(bench.run(Math.max(1, runs), Math.max(0, roundTripMs)));
        return 0;
    }
}

package org.fairwatt.benchmarks.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.benchmarks.figures.Machine;
import org.fairwatt.benchmarks.figures.Report;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.RunningPlatform;
import org.fairwatt.launcher.process.Programs;
import org.fairwatt.launcher.progress.ProgressBar;
import org.fairwatt.launcher.settings.Settings;

/** Opens the running platform's page in a real browser, on a slow phone behind a slow line. */
public final class WebBench {
    private static final String DRIVER = "emil@riverbend.example"; // of the demo, with a car

    private final Settings settings;
    private final Clock clock;
    private final ProgressBar bar;

    public WebBench(Settings settings, Clock clock, ProgressBar bar) {
        this.settings = settings;
        this.clock = clock;
        this.bar = bar;
    }

    /**
     * @param runs of each measurement, 1 or more
     * @param roundTripMs what the line adds to each exchange, 0 or more
     */
    public Report run(int runs, int roundTripMs) {
        RunningPlatform.require(settings);
        Machine machine = Machine.ofNow();
        installBrowser();
        PageTimes times = PageTimes.of(measure(runs, roundTripMs));
        Map<String, Object> circumstances = new LinkedHashMap<>();
        circumstances.put("phone", "%d times slower than this machine".formatted(times.slowdown()));
        circumstances.put(
                "line", "%.1f Mbit/s, round trip %d ms".formatted(times.bitsPerSecond() / 1e6, times.roundTripMs()));
        circumstances.put("runs of each (the median counts)", runs);
        circumstances.put("map drawn after, ms", times.mapMs());
        circumstances.put("faults in the pages", times.faults());
        return new Report("./fairwatt bench web", clock.instant(), machine, circumstances, times.figures(), List.of());
    }

    /** The browser that the tests use too; npm fetches it once. */
    private void installBrowser() {
        Path project = settings.root().resolve("end-to-end-tests/browser");
        if (Files.exists(project.resolve("node_modules/.package-lock.json"))) {
            return;
        }
        bar.begin("Browser", 0);
        Path log = settings.home().resolve("logs/bench-web-npm.log");
        ProcessBuilder npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(project.toFile());
        if (Programs.exitCode(npm, log) != 0) {
            throw new NotPossible(List.of("The browser could not be fetched by npm. See %s.".formatted(log)));
        }
        bar.end();
    }

    private String measure(int runs, int roundTripMs) {
        Access access = Access.to(settings);
        ProcessBuilder builder = new ProcessBuilder("node", "measure.mjs")
                .directory(settings.root().resolve("benchmarks/browser").toFile());
        builder.environment()
                .putAll(Map.of(
                        "FAIRWATT_URL", access.publicUrl().toString(),
                        "FAIRWATT_USERNAME", DRIVER,
                        "FAIRWATT_PASSWORD", access.demoPassword(),
                        "RUNS", Integer.toString(runs),
                        "ROUND_TRIP_MS", Integer.toString(roundTripMs)));
        try {
            Process process = builder.redirectErrorStream(true).start();
            StringBuilder failure = new StringBuilder();
            String figures = "";
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("{")) {
                        figures = line;
                    } else {
                        bar.say("           " + line);
                        failure.append(line).append('\n');
                    }
                }
            }
            if (process.waitFor() != 0 || figures.isEmpty()) {
                throw new NotPossible(List.of("The page could not be measured:", failure.toString()));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the browser measured.", e);
        }
    }
}

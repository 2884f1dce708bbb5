package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairwatt.launcher.process.LogFollower;
import org.fairwatt.launcher.process.LogTail;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.SettingsProblem;
import org.fairwatt.launcher.state.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the parts say. */
@Command(name = "logs", description = "Shows the end of the logs, of one part or of all.")
final class LogsCommand implements Callable<Integer> {
    private static final String SUPERVISOR = "supervisor";

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            defaultValue = "",
            description = "postgresql, keycloak, mail, smartcar, liberty or supervisor; all of them if left out.")
    private String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on with what is added, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            description = "How many lines of each (${DEFAULT-VALUE}).")
    private int lines;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Path> logs = chosen(new Home(Place.settings().home()));
        boolean several = logs.size() > 1;
        Map<String, LogFollower> followers = new LinkedHashMap<>();
        logs.forEach((name, log) -> {
            followers.put(name, LogFollower.fromEndOf(log));
            print(several ? name : "", LogTail.of(log, lines), out);
        });
        while (follow) {
            LogFollower.pause();
            followers.forEach((name, log) -> print(several ? name : "", log.newLines(), out));
        }
        return 0;
    }

    private Map<String, Path> chosen(Home home) {
        Map<String, Path> logs = new LinkedHashMap<>();
        Arrays.stream(PartName.values()).forEach(each -> logs.put(each.key(), home.log(each)));
        logs.put(SUPERVISOR, home.supervisorLog());
        if (part.isEmpty()) {
            return logs;
        }
        Path log = logs.get(part);
        if (log == null) {
            throw new SettingsProblem("There is no part (%s); there are %s."
                    .formatted(part, logs.keySet().stream().collect(Collectors.joining(", "))));
        }
        return Map.of(part, log);
    }

    private static void print(String name, List<String> lines, PrintWriter out) {
        String start = name.isEmpty() ? "" : String.format(Locale.ROOT, "%-10s | ", name);
        lines.forEach(line -> out.println(start + line));
        out.flush();
    }
}

package org.fairwatt.launcher.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fairwatt.launcher.platform.LastFailure;
import org.fairwatt.launcher.platform.StatusReport;
import org.fairwatt.launcher.platform.StatusReport.PartStatus;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How it is doing. */
@Command(
        name = "status",
        description = "Shows parts, processes, ports, memory, addresses and accounts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ready", "3:not ready"})
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_READY = 3; // as service managers have it

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Settings settings = Place.settings();
        PrintWriter out = spec.commandLine().getOut();
        StatusReport report = StatusReport.of(settings);
        boolean ready = "ready".equals(report.state());
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
        } else {
            table(report, out);
            more(settings, ready, out);
        }
        out.flush();
        return ready ? 0 : NOT_READY;
    }

    private static void table(StatusReport report, PrintWriter out) {
        out.println("Fairwatt is " + report.state()
                + (report.supervisorPid() > 0 ? " (process %d)".formatted(report.supervisorPid()) : ""));
        out.println();
        out.println(row("PART", "STATE", "PROCESS", "PORTS", "MEMORY (PSS)"));
        for (PartStatus part : report.parts()) {
            String ports = part.ports().stream().map(String::valueOf).collect(Collectors.joining(", "));
            boolean running = part.pid() > 0;
            out.println(row(
                    part.title(),
                    part.state(),
                    running ? Long.toString(part.pid()) : "-",
                    "elsewhere".equals(part.state()) ? "-" : ports,
                    running ? part.memoryMib() + " MiB" : "-"));
        }
        out.println(row("together", "", "", "", report.memoryMib() + " MiB"));
    }

    private static void more(Settings settings, boolean ready, PrintWriter out) {
        if (ready) {
            Summary summary = new Summary(settings);
            summary.addresses(out);
            if (settings.starts(PartName.KEYCLOAK)) {
                summary.accounts(out);
            }
            return;
        }
        new LastFailure(new Home(settings.home()))
                .find()
                .ifPresent(report -> out.println("\nThe last time it ended by itself:\n" + report));
    }

    private static String row(String part, String state, String process, String ports, String memory) {
        return String.format(Locale.ROOT, "%-18s %-10s %8s  %-12s %14s", part, state, process, ports, memory);
    }
}

package org.fairwatt.benchmarks.figures;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as people read it. */
public final class ReportTable {
    private final PrintWriter out;

    public ReportTable(PrintWriter out) {
        this.out = out;
    }

    public void print(Report report) {
        Machine machine = report.machine();
        line(
                "%s, %s: %d processors, Java %s, %s, load before %.2f",
                report.command(),
                report.at(),
                machine.processors(),
                machine.javaVersion(),
                machine.system(),
                machine.loadBefore());
        report.circumstances().forEach((what, value) -> line("%s: %s", what, value));
        if (!report.stages().isEmpty()) {
            stages(report);
        }
        line("");
        line("%-52s %12s %14s", "", "MEASURED", "GOAL");
        report.figures()
                .forEach(figure -> line(
                        "%-52s %12s %14s  %s",
                        figure.what(),
                        amount(figure.value(), figure.unit()),
                        "≤ " + amount(figure.goal(), figure.unit()),
                        figure.met() ? "met" : "MISSED"));
        out.flush();
    }

    private void stages(Report report) {
        line("");
        line(
                "%-28s %6s %6s %8s %8s %8s %8s %6s  %s",
                "MS", "COUNT", "PER S", "P50", "P95", "P99", "MAX", "ERRORS", "CPU MS EACH");
        for (Stage stage : report.stages()) {
            Latencies.Summary took = stage.latencies();
            line(
                    "%-28s %6d %6s %8.1f %8.1f %8.1f %8.1f %6d  %s",
                    stage.name(),
                    took.count(),
                    stage.perSecond() > 0 ? String.format(Locale.ROOT, "%.1f", stage.perSecond()) : "",
                    took.p50Ms(),
                    took.p95Ms(),
                    took.p99Ms(),
                    took.maxMs(),
                    stage.errors(),
                    pairs(stage.cpuMsEach()));
            if (!stage.outcomes().isEmpty()) {
                line("%-28s %s", "", pairs(stage.outcomes()));
            }
        }
    }

    private static String pairs(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String amount(double value, String unit) {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}

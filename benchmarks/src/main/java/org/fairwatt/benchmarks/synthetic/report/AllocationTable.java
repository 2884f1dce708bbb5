package org.fairwatt.benchmarks.synthetic.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairwatt.benchmarks.figures.Figure;

/** The report as people read it. */
public final class AllocationTable {

    private final PrintWriter out;

    public AllocationTable(PrintWriter out) {
        this.out = out;
    }

    public void print(AllocationReport report) {
        line(
                "%s, %s: %d processors, Java %s, %s, load before %.2f",
                report.command(),
                report.at(),
                report.machine().processors(),
                report.machine().javaVersion(),
                report.machine().system(),
                report.machine().loadBefore());
        for (Setting setting : settings(report)) {
            List<DayFigures> own = report.days().stream()
                    .filter(day -> day.setting().equals(setting))
                    .toList();
            days(setting, own);
            groups(own);
            costs(own);
        }
        hotPaths(report.hotPaths());
        goals(report.goals());
        out.flush();
    }

    private static List<Setting> settings(AllocationReport report) {
        Stream<Setting> all = report.days().stream().map(DayFigures::setting);
        return all.distinct().toList();
    }

    private void days(Setting setting, List<DayFigures> days) {
        line("");
        line(
                "%-28s %7s %7s %6s %6s %7s %6s %6s %6s %6s",
                setting, "ENERGY", "OF", "WAIT", "WAIT", "UNDER", "GOT", "", "", "KEPT");
        line(
                "%-28s %7s %7s %6s %6s %7s %6s %6s %6s %6s",
                "", "%", "BOUND %", "MEAN", "P95", "10 % %", "0 %", "JAIN", "MOVED", "%");
        for (DayFigures day : days) {
            GroupFigures all = day.all();
            line(
                    "%-28s %7.2f %7.2f %6.1f %6.1f %7.2f %6.2f %6.3f %6d %6.1f%s",
                    day.policy(),
                    all.energyPct(),
                    day.boundPct(),
                    all.meanWaitMin(),
                    all.p95WaitMin(),
                    all.under10Pct(),
                    all.zeroPct(),
                    all.jain(),
                    day.promises().moved(),
                    day.promises().keptPct(),
                    day.brokenRules() == 0 ? "" : "  RULES BROKEN " + day.brokenRules());
        }
    }

    private void groups(List<DayFigures> days) {
        line("%-28s %7s %7s %6s %6s %7s %6s", "by category", "ENERGY", "LEAST", "WAIT", "WAIT", "", "GOT");
        line("%-28s %7s %7s %6s %6s %7s %6s", "", "%", "%", "P50", "P95", "COUNT", "0 %");
        for (DayFigures day : days) {
            day.groups()
                    .forEach((category, group) -> line(
                            "%-16s %-11s %7.2f %7.2f %6.1f %6.1f %7d %6.2f",
                            day.policy(),
                            category,
                            group.energyPct(),
                            group.leastServedPct(),
                            group.p50WaitMin(),
                            group.p95WaitMin(),
                            group.requests(),
                            group.zeroPct()));
        }
    }

    private void costs(List<DayFigures> days) {
        line(
                "%-28s %7s %7s %7s %7s %9s %8s %8s %8s",
                "what it took", "WALL S", "CPU S", "PLAN S", "HEAP MB", "MOVES/S", "TICK P50", "TICK P99", "96 S");
        for (DayFigures day : days) {
            DayFigures.Cost cost = day.cost();
            line(
                    "%-28s %7.1f %7.1f %7.1f %7.0f %9.0f %8.2f %8.2f %8.2f",
                    day.policy(),
                    cost.wallS(),
                    cost.cpuS(),
                    cost.planningS(),
                    cost.heapMb(),
                    cost.evaluationsPerS(),
                    cost.tickP50Ms(),
                    cost.tickP99Ms(),
                    cost.ticksS());
        }
    }

    private void hotPaths(List<AllocationReport.HotPath> paths) {
        if (paths.isEmpty()) {
            return;
        }
        line("");
        line("%-40s %10s %10s %10s", "one call, ms", "CALLS", "P50", "P99");
        paths.forEach(path -> line("%-40s %10d %10.4f %10.4f", path.name(), path.calls(), path.p50Ms(), path.p99Ms()));
    }

    private void goals(List<Figure> goals) {
        if (goals.isEmpty()) {
            return;
        }
        line("");
        line("%-60s %10s %10s", "", "MEASURED", "AT MOST");
        for (Figure goal : goals) {
            line(
                    "%-60s %10.3f %10.3f %-6s %s",
                    goal.what(),
                    goal.value(),
                    goal.goal(),
                    goal.unit(),
                    goal.met() ? "reached" : String.format(Locale.ROOT, "missed by %.3f", goal.value() - goal.goal()));
        }
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}

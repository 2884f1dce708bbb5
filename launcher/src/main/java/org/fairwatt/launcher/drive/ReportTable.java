package org.fairwatt.launcher.drive;

import java.io.PrintWriter;
import java.util.Locale;

/** The report as people read it. */
final class ReportTable {
    private final PrintWriter out;

    ReportTable(PrintWriter out) {
        this.out = out;
    }

    void print(DayReport report) {
        row("requests", report.requests(), "");
        row("granted", report.granted(), "at the wished time");
        row("later", report.later(), "");
        row(
                "refused",
                report.refused().values().stream().mapToInt(Integer::intValue).sum(),
                "");
        report.refused().forEach((reason, count) -> row("", count, reason));
        if (report.failed() > 0) {
            row("failed", report.failed(), "without an answer: see ./fairwatt logs liberty");
        }
        row("skipped lines", report.skippedLines(), "of the log");
        row("clamped sessions", report.clampedSessions(), "to the 48 h for which slots are given out");
        row("energy asked", report.energyAskedKwh(), "kWh");
        row("energy promised", report.energyPromisedKwh(), "kWh");
        row("mean start delay", report.meanStartDelayMin(), "min, of those served");
        row("p95 start delay", report.p95StartDelayMin(), "min");
        row("peak promised", report.peakPromisedKw(), "kW");
        row("cap", report.capKw(), "kW");
        row("double bookings", report.doubleBookings(), "");
        row("moved", report.moved(), "to a better place by the planner");
        row("unheard", report.unheard(), "promises whose last state wasn't announced");
        row("request p50", report.requestMsP50(), "ms");
        row("request p99", report.requestMsP99(), "ms");
        row("all of it", report.wallSeconds(), "s");
        out.flush();
    }

    private void row(String what, Object value, String unit) {
        out.println(
                String.format(Locale.ROOT, "%-18s %10s  %s", what, value, unit).stripTrailing());
    }
}

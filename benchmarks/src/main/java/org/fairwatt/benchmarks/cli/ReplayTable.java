package org.fairwatt.benchmarks.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.jspecify.annotations.Nullable;

/** Runs side by side, as people read them. */
final class ReplayTable {
    private static final String NONE = "-";

    private final PrintWriter out;

    ReplayTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<ReplayFigures> runs) {
        boolean liars = runs.stream().anyMatch(run -> run.honestLossPct() != null);
        line(
                "%-12s %9s %7s %8s %8s %6s %6s %6s %8s %5s %6s %6s %6s %6s %8s%s",
                "", "", "", "WAIT MIN", "WAIT MIN", "UNDER", "GOT", "", "", "OVER", "", "KEPT", "BAND", "BAND", "", "");
        line(
                "%-12s %9s %7s %8s %8s %6s %6s %6s %8s %5s %6s %6s %6s %6s %8s%s",
                "POLICY",
                "KWH",
                "%",
                "MEAN",
                "P95",
                "10 % %",
                "0 %",
                "JAIN",
                "PEAK KW",
                "CAP",
                "MOVED",
                "%",
                "IN %",
                "MIN",
                "TOOK MS",
                liars ? "  HONEST LOSE" : "");
        for (ReplayFigures run : runs) {
            line(
                    "%-12s %9.0f %7.2f %8s %8s %6.1f %6.1f %6s %8.2f %5d %6s %6s %6s %6s %8d%s",
                    run.policy(),
                    run.deliveredKwh(),
                    run.deliveredPct(),
                    number("%.1f", run.meanWaitMin()),
                    number("%.1f", run.p95WaitMin()),
                    run.servedUnder10Pct(),
                    run.zeroServedPct(),
                    number("%.3f", run.jain()),
                    run.peakKw(),
                    run.overCapBuckets(),
                    run.movedPromises() == null ? NONE : run.movedPromises(),
                    number("%.1f", run.promisesKeptPct()),
                    number("%.1f", run.waitBandInsidePct()),
                    number("%.1f", run.waitBandMedianWidthMin()),
                    run.wallMs(),
                    liars ? "  %11s".formatted(number("%.2f", run.honestLossPct())) : "");
        }
        out.flush();
    }

    private static String number(String format, @Nullable Double value) {
        return value == null ? NONE : String.format(Locale.ROOT, format, value);
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}

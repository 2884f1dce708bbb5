package org.fairwatt.benchmarks.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import org.fairwatt.benchmarks.figures.Report;
import org.fairwatt.benchmarks.figures.ReportTable;
import org.fairwatt.launcher.progress.ProgressBar;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every benchmark prints: progress to the error stream, the report to the output. */
final class Output {
    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    ProgressBar progressBar() {
        return new ProgressBar(spec.commandLine().getErr(), Boolean.getBoolean("fairwatt.terminal.err"));
    }

    void print(Report report) throws JsonProcessingException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            out.flush();
        } else {
            new ReportTable(out).print(report);
        }
    }
}

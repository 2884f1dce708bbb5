package org.fairwatt.launcher.process;

import java.nio.file.Path;
import java.util.List;
import org.fairwatt.launcher.settings.PartName;

/** A part that couldn't start, or died; carries the end of its log. */
public class PartFailure extends RuntimeException {
    private static final int TAIL_LINES = 25;

    private final PartName part;
    private final Path log;
    private final List<String> tail;

    public PartFailure(PartName part, String what, Path log) {
        super("%s %s".formatted(part.title(), what));
        this.part = part;
        this.log = log;
        this.tail = LogTail.of(log, TAIL_LINES);
    }

    public PartName part() {
        return part;
    }

    /** What a person is told: which part, what happened, the end of its log and where the rest is. */
    public String report() {
        StringBuilder report = new StringBuilder(getMessage()).append('\n');
        if (!tail.isEmpty()) {
            report.append("The end of its log:\n");
            tail.forEach(line -> report.append("  | ").append(line).append('\n'));
        }
        return report.append("The whole log: ").append(log).toString();
    }
}

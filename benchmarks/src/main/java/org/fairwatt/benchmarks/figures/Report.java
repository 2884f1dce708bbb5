package org.fairwatt.benchmarks.figures;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A run; the names are those of {@code --json}.
 *
 * @param at when it was over (ISO-8601)
 * @param circumstances what else there is to know, such as how many slots were in the books
 */
@JsonPropertyOrder({"command", "at", "machine", "circumstances", "figures", "stages"})
public record Report(
        String command,
        String at,
        Machine machine,
        Map<String, Object> circumstances,
        List<Figure> figures,
        List<Stage> stages) {

    public Report(
            String command,
            Instant at,
            Machine machine,
            Map<String, Object> circumstances,
            List<Figure> figures,
            List<Stage> stages) {
        this(command, at.toString(), machine, circumstances, figures, stages);
    }
}

package org.fairwatt.benchmarks.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private static final Report REPORT = new Report(
            "bench api",
            Instant.parse("2026-03-01T10:00:00Z"),
            new Machine(2, "17.0.1", "Linux amd64", 0.25),
            Map.of("slots in the books", 3000),
            List.of(
                    Figure.atMost("requestSlot, p99", 80.04, "ms", 80),
                    Figure.atMost("Me, p99", 12, "ms", 60),
                    Figure.atMost("errors", 0, "", 0)),
            List.of(new Stage(
                    "requestSlot",
                    19.9,
                    new Latencies.Summary(1200, 10, 20, 80.04, 95),
                    Map.of("GRANTED", 1200),
                    0,
                    Map.of("liberty", 9.5))));

    @Test
    void aGoalIsMetUpToItAndMissedBeyond() {
        assertThat(REPORT.figures()).extracting(Figure::met).containsExactly(false, true, true);
    }

    @Test
    void peopleSeeEachFigureWithItsGoal() {
        String table = table(REPORT);

        assertThat(table).containsPattern("requestSlot, p99 +80\\.0 ms +≤ 80 ms +MISSED");
        assertThat(table).containsPattern("Me, p99 +12 ms +≤ 60 ms +met");
        assertThat(table).containsPattern("errors +0 +≤ 0 +met");
    }

    @Test
    void peopleSeeWhatItWasMeasuredOnAndHow() {
        String table = table(REPORT);

        assertThat(table)
                .contains("bench api, 2026-03-01T10:00:00Z: 2 processors, Java 17.0.1, Linux amd64, load before 0.25")
                .contains("slots in the books: 3000")
                .containsPattern("requestSlot +1200 +19\\.9 +10\\.0 +20\\.0 +80\\.0 +95\\.0 +0 +liberty 9\\.5")
                .contains("GRANTED 1200");
    }

    @Test
    void programsReadTheSame() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();

        JsonNode read = json.readTree(json.writeValueAsString(REPORT));

        assertThat(read.path("figures").path(0).path("met").asBoolean(true)).isFalse();
        assertThat(read.path("stages").path(0).path("latencies").path("p99Ms").asDouble())
                .isEqualTo(80.04);
        assertThat(read.path("stages").path(0).path("cpuMsEach").path("liberty").asDouble())
                .isEqualTo(9.5);
        assertThat(read.path("at").asText()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(read.path("machine").path("processors").asInt()).isEqualTo(2);
    }

    private static String table(Report report) {
        StringWriter text = new StringWriter();
        new ReportTable(new PrintWriter(text)).print(report);
        return text.toString();
    }
}

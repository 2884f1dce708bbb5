package org.fairwatt.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.policy.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ReplayCommandTest {
    private static final String OURS = Path.of(
                    System.getProperty("fairwatt.project", ".."), "docs/examples/workplace-day.csv")
            .toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void ourExampleIsReplayedUnderAllPoliciesWithATableAndAPicture() {
        Path picture = folder.resolve("day.svg");

        int code = run(OURS, "--cap-kw", "12", "--picture", picture.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains(Policies.names()).contains("bound", "Picture: " + picture);
        assertThat(err.toString()).isEmpty();
        assertThat(picture).exists();
    }

    @Test
    void programsGetOneObjectOnALineForEachPolicy() throws IOException {
        run(OURS, "--cap-kw", "12", "--json", "--information", "stated", "--liars", "20");

        List<JsonNode> runs = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            runs.add(new ObjectMapper().readTree(line));
        }
        assertThat(runs).hasSize(Policies.names().size() + 1);
        assertThat(runs).allMatch(run -> run.path("sessions").asInt() == 18 && run.size() == 19);
        JsonNode bound = runs.get(runs.size() - 1);
        assertThat(bound.path("policy").asText()).isEqualTo("bound");
        assertThat(bound.path("information").asText()).isEqualTo("actual");
        assertThat(bound.path("honestLossPct").isNull()).isTrue();
        assertThat(runs.get(0).path("honestLossPct").isNumber()).isTrue();
        assertThat(runs.get(0).path("policy").asText()).isEqualTo("fairwatt");
        assertThat(runs.get(0).path("waitBandInsidePct").isNumber()).isTrue();
        assertThat(runs.subList(1, runs.size()))
                .allMatch(run -> run.path("waitBandInsidePct").isNull()
                        && run.path("waitBandMedianWidthMin").isNull());
    }

    @Test
    void whereNobodyStatedAnythingTheTruthIsToldAndThatIsSaid() throws IOException {
        Path log = log(
                "A,2026-03-11T07:00:00Z,2026-03-11T15:00:00Z,,10,,\nB,2026-03-11T07:00:00Z,2026-03-11T15:00:00Z,,0,,\n");

        int code = run(log.toString(), "--cap-kw", "5", "--policy", "edf", "--information", "stated", "--json");

        assertThat(code).isZero();
        assertThat(err.toString())
                .contains("No driver in the log stated energy and departure")
                .contains("1 sessions without any energy are left out.");
        assertThat(out.toString()).contains("\"information\":\"actual\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --cap-kw 0                                    | --cap-kw (0) must be more than 0 and at most 10000.
            --cap-kw 10001                                | --cap-kw (10001) must be more than 0 and at most 10000.
            --cap-kw much                                 | Invalid value for option '--cap-kw': much is not a number, such as 6.6.
            --cap-kw 9 --policy best                      | --policy (best) must be one of
            --cap-kw 9 --month 2026-03 --day 2026-03-11   | --month (2026-03) and --day (2026-03-11) can't be chosen together.
            --cap-kw 9 --month 2026-13                    | Invalid value for option '--month': 2026-13 is not a month, such as 2018-10.
            --cap-kw 9 --day 2026-03-12                   | Nobody arrives on 2026-03-12; the log begins on 2026-03-11.
            --cap-kw 9 --bucket-min 10                    | --bucket-min (10) must be 5 or 15.
            --cap-kw 9 --liars 101                        | --liars (101) must be from 0 to 100 percent.
            --cap-kw 9 --information rumour               | Invalid value for option '--information': rumour is not actual or stated.
            --seed 1                                      | Missing required option: '--cap-kw=KW'
            """)
    void whatCannotBeUsedIsOneMessageAndExitCodeTwo(String options, String message) {
        List<String> arguments = new ArrayList<>(List.of(OURS));
        arguments.addAll(List.of(options.strip().split(" ")));

        int code = run(arguments.toArray(String[]::new));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLogThatCannotBeUsedIsTheSame() throws IOException {
        Path bad = log("A,2026-03-11T07:00:00Z,2026-03-11T06:00:00Z,,10,,\n");

        assertThat(run(bad.toString(), "--cap-kw", "9")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Line 2: departure (2026-03-11T06:00Z) must not be before arrival");
        assertThat(run(folder.resolve("none.csv").toString(), "--cap-kw", "9")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private Path log(String lines) throws IOException {
        return Files.writeString(
                folder.resolve("log.csv"),
                "station_id,arrival,departure,done_charging,delivered_kwh,requested_kwh,requested_departure\n" + lines);
    }

    private int run(String... arguments) {
        CommandLine replay = ReplayCommandLine.of(new ReplayCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return replay.execute(arguments);
    }
}

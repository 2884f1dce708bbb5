package org.fairwatt.benchmarks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.fairwatt.launcher.cli.FairwattCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AllocationCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aRunIsOneJsonObjectWithTheDaysOfEachPolicyAndTheGoals() throws JsonProcessingException {
        int code = run("--size", "S", "--runs", "1", "--plan-seconds", "0.1", "--quotas", "on", "--json");

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(code).isZero();
        assertThat(report.get("days")).hasSize(12);
        assertThat(report.get("days")).allMatch(day -> day.get("brokenRules").asInt() == 0);
        assertThat(report.get("days").get(0).get("policy").asText()).isEqualTo("fcfs");
        assertThat(report.get("goals")).isNotEmpty();
    }

    @Test
    void aTableSaysWhichGoalsWereReached() {
        int code = run("--runs", "1", "--plan-seconds", "0", "--policy", "fairwatt");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("S, load 1.0, quotas off, ahead").containsPattern("reached|missed by");
    }

    @ParameterizedTest
    @CsvSource({
        "--size, XL, S; M",
        "--runs, 0, between 1 and 99",
        "--quotas, perhaps, both",
        "--load, 2, 1.3",
        "--plan-seconds, -5, between 0",
        "--policy, best, fcfs",
        "--asked, sometimes, both",
        "--newcomers, 90, between 0 and 80"
    })
    void whatCanNotBeUsedIsOneMessage(String option, String value, String hint) {
        int code = run(option, value);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(option).contains(value).contains(hint.split(";")[0]);
    }

    private int run(String... arguments) {
        CommandLine command = FairwattCommand.commandLine(new AllocationCommand());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}

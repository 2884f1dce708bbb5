package org.fairwatt.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.fairwatt.launcher.checks.NotPossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class FairwattCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains("up", "down", "status", "logs", "reset", "migrate", "explain", "FAIRWATT_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "reset", "migrate", "explain"})
    void everyCommandExplainsItself(String command) {
        assertThat(run("help", command)).isZero();
        assertThat(out.toString()).contains("Usage: ./fairwatt " + command).doesNotContain("--supervise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status", "logs", "reset", "migrate", "tenant", "explain", "drive"})
    void everyCommandExplainsItselfByItsOwnOptionToo(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: ./fairwatt " + command);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpFitsIntoATerminalWithoutBreakingALineInTheMiddleOfACommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line).doesNotEndWith(", ."));
        assertThat(out.toString()).contains("./fairwatt replay --help", "./fairwatt bench help");
    }

    @Test
    void anUnknownCommandIsRefusedWithTheOnesThatAreAlike() {
        assertThat(run("start")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Unmatched argument", "Did you mean: ./fairwatt status?");
    }

    @Test
    void anUnknownPartIsAnsweredWithThoseThatThereAre() {
        assertThat(run("logs", "tomcat")).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "There is no part (tomcat); there are postgresql, keycloak, mail, smartcar, liberty, supervisor.")
                .doesNotContain("at org.fairwatt");
    }

    @Test
    void severalProblemsAreToldTogether() {
        assertThat(Apology.inWords(new NotPossible(List.of("One is wrong.", "Two is wrong."))))
                .isEqualTo("One is wrong.\nTwo is wrong.");
    }

    private int run(String... arguments) {
        return FairwattCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

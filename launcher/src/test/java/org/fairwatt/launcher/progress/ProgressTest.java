package org.fairwatt.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter shown = new StringWriter();

    @Test
    void aStageIsShownWhenItBeginsAndWithItsTimeWhenItEnds() {
        Progress progress = Progress.on(new PrintWriter(shown), false);

        int result = progress.stage("Database schema", stage -> {
            stage.note("12 applied");
            return 7;
        });

        assertThat(result).isEqualTo(7);
        assertThat(shown.toString().lines()).hasSize(2).first().asString().isEqualTo("          Database schema ...");
        assertThat(shown.toString().lines().toList().get(1))
                .matches(" +\\d+\\.\\d s  Database schema \\(12 applied\\)");
    }

    @Test
    void aStageThatFailsIsMarkedAndTheFailureGoesOn() {
        Progress progress = Progress.on(new PrintWriter(shown), false);

        assertThatIllegalStateException()
                .isThrownBy(() -> progress.run("Keycloak", () -> {
                    throw new IllegalStateException("no");
                }));

        assertThat(shown.toString()).contains("not finished: Keycloak");
    }

    @Test
    void onATerminalEndedStagesStayAndTheRunningOneIsRedrawn() {
        Progress progress = Progress.on(new PrintWriter(shown), true);

        progress.stage("Unpacking Keycloak", stage -> {
            stage.percent(40);
            progress.say("between");
            return 0;
        });

        assertThat(shown.toString())
                .contains("between")
                .contains("Unpacking Keycloak 40 % 0 s")
                .containsPattern("\\d\\.\\d s  \u2713 Unpacking Keycloak\n");
    }
}

package org.fairwatt.launcher.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final StringWriter text = new StringWriter();

    @Test
    void onATerminalOneLineGrowsAndStaysWithItsTime() {
        ProgressBar bar = new ProgressBar(new PrintWriter(text), true);

        bar.begin("Slots requested", 2);
        bar.step();
        bar.say("Line 7: too short.");
        bar.step();
        bar.end();

        assertThat(text.toString())
                .contains("[###############---------------] 1/2  Slots requested")
                .contains("\u001b[KLine 7: too short.\n")
                .contains("[##############################] 2/2  Slots requested")
                .endsWith(" s  Slots requested 2/2\n");
    }

    @Test
    void elsewhereThereIsALineForEveryQuarter() {
        ProgressBar bar = new ProgressBar(new PrintWriter(text), false);

        bar.begin("Slots requested", 80);
        for (int i = 0; i < 80; i++) {
            bar.step();
        }
        bar.begin("Listening", 0);
        bar.end();

        assertThat(text.toString().lines().map(String::strip).filter(line -> line.matches("Slots requested \\d+/80")))
                .containsExactly("Slots requested 20/80", "Slots requested 40/80", "Slots requested 60/80");
        assertThat(text.toString())
                .contains(" s  Slots requested 80/80")
                .endsWith(" s  Listening\n")
                .doesNotContain("\u001b");
    }
}

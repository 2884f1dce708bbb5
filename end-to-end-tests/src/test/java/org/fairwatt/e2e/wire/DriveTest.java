package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.cli.FairwattCommand;
import org.fairwatt.launcher.settings.Ports;
import org.fairwatt.launcher.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./fairwatt drive} with the example of the documentation, as a person runs it. */
class DriveTest {

    private static final int MINUTES = 5;

    @TempDir
    private Path folder;

    @Test
    void aDayKeepsTheCapAnswersEveryoneAndSkipsABrokenLine() throws IOException, InterruptedException {
        Settings settings = OverTheWire.settings();
        List<String> lines =
                new ArrayList<>(Files.readAllLines(settings.root().resolve("docs/examples/workplace-day.csv")));
        int sessions = lines.size() - 1;
        lines.add(3, "EX-99,not a time,2026-03-11T14:09:00-05:00,,13.84,,");
        Path log = Files.write(folder.resolve("day.csv"), lines);

        JsonNode report = drive(settings, "drive", log.toString(), "--cap-kw", "30", "--json");

        int refused = 0;
        for (JsonNode count : report.path("refused")) {
            refused += count.asInt();
        }
        assertThat(report.path("requests").asInt()).isEqualTo(sessions);
        assertThat(report.path("granted").asInt() + report.path("later").asInt() + refused)
                .as("%s", report)
                .isEqualTo(sessions);
        assertThat(report.path("failed").asInt()).isZero();
        assertThat(report.path("skippedLines").asInt()).isEqualTo(1);
        assertThat(report.path("doubleBookings").asInt()).isZero();
        assertThat(report.path("capKw").decimalValue()).isEqualByComparingTo("30");
        assertThat(report.path("peakPromisedKw").decimalValue())
                .isPositive()
                .isLessThanOrEqualTo(report.path("capKw").decimalValue());
        assertThat(Files.readString(folder.resolve("err"))).contains("Line 4 is left out");
    }

    private JsonNode drive(Settings settings, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfairwatt.root=" + settings.root(),
                "-cp",
                System.getProperty("java.class.path"),
                FairwattCommand.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment(settings));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("ends: %s", Files.readString(err))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(out) + Files.readString(err))
                .isZero();
        return Call.JSON.readTree(out.toFile());
    }

    private static Map<String, String> environment(Settings settings) {
        Ports ports = settings.ports();
        return Map.of(
                "FAIRWATT_HOME", settings.home().toString(),
                "FAIRWATT_HTTP_PORT", Integer.toString(ports.http()),
                "FAIRWATT_DB_PORT", Integer.toString(ports.database()),
                "FAIRWATT_KEYCLOAK_PORT", Integer.toString(ports.keycloak()),
                "FAIRWATT_KEYCLOAK_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement()),
                "FAIRWATT_SMTP_PORT", Integer.toString(ports.smtp()),
                "FAIRWATT_MAIL_PORT", Integer.toString(ports.mail()));
    }
}

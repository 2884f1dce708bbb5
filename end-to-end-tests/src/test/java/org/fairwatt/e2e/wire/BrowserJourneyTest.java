package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A driver's way through the real page in a real browser: {@code browser/journey.mjs}. */
class BrowserJourneyTest {

    private static final int MINUTES = 10; // with two busy cores; alone it takes one

    private final Path journey = OverTheWire.settings().root().resolve("end-to-end-tests/browser");
    private final Path target = OverTheWire.settings().root().resolve("end-to-end-tests/target");

    @Test
    void aDriverSignsInRequestsASlotSeesItChangeLiveAndCancels() throws IOException, InterruptedException {
        if (isStale()) {
            run("npm-ci.log", Map.of(), "npm", "ci", "--no-audit", "--no-fund");
        }

        run(
                "journey.log",
                Map.of(
                        "FAIRWATT_URL", OverTheWire.access().publicUrl().toString(),
                        "FAIRWATT_USERNAME", Actor.EMIL.email(),
                        "FAIRWATT_PASSWORD", OverTheWire.access().demoPassword(),
                        "SCREENSHOTS", target.resolve("screenshots").toString()),
                "node",
                "journey.mjs");
    }

    /** npm writes this file when it has installed what the lock file says. */
    private boolean isStale() throws IOException {
        Path installed = journey.resolve("node_modules/.package-lock.json");
        return !Files.exists(installed)
                || Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(journey.resolve("package-lock.json")))
                        < 0;
    }

    private void run(String logName, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(target).resolve(logName);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(journey.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String output = Files.readString(log);
        assertThat(ended)
                .as("%s within %d minutes:%n%s", String.join(" ", command), MINUTES, output)
                .isTrue();
        assertThat(process.exitValue())
                .as("%s:%n%s", String.join(" ", command), output)
                .isZero();
    }
}

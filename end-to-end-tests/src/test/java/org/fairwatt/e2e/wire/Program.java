package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A program of another kind that a test runs, and what it printed. */
record Program(Path folder, Map<String, String> environment, List<String> command) {

    private static final int MINUTES = 8; // with two busy cores; alone they take less than two

    /** Node.js in a folder with a lock file; what that asks for is installed first, if it isn't there. */
    static Program node(Path folder, Map<String, String> environment, String script) {
        if (isStale(folder)) {
            new Program(folder, Map.of(), List.of("npm", "ci", "--no-audit", "--no-fund")).run();
        }
        return new Program(folder, environment, List.of("node", script));
    }

    static Program java(Path file, Map<String, String> environment) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Program(Objects.requireNonNull(file.getParent()), environment, List.of(java, file.toString()));
    }

    /** What it printed; fails when it doesn't end well. */
    String run() {
        try {
            Path log = Files.createTempFile("program", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
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
            Files.delete(log);
            assertThat(ended).as("%s ends:%n%s", command, output).isTrue();
            assertThat(process.exitValue()).as("%s:%n%s", command, output).isZero();
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** npm writes this file when it has installed what the lock file says. */
    private static boolean isStale(Path folder) {
        try {
            Path installed = folder.resolve("node_modules/.package-lock.json");
            return !Files.exists(installed)
                    || Files.getLastModifiedTime(installed)
                                    .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
                            < 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.fairwatt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.ProcessIdentity;
import org.fairwatt.launcher.state.RunFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildProcessesTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = new Home(folder.resolve("home"));
        home.create();
    }

    @Test
    void aPartThatDiesIsNamedWithTheEndOfItsLog() throws Exception {
        try (ChildProcesses children = new ChildProcesses(home)) {
            Process process = launch(children, PartName.KEYCLOAK, "echo working; echo last words; exec sleep 60");
            Thread.sleep(300);

            process.destroyForcibly();

            PartFailure death = children.firstDeath().get(5, TimeUnit.SECONDS);
            assertThat(death.part()).isEqualTo(PartName.KEYCLOAK);
            assertThat(death.report())
                    .startsWith("Keycloak stopped by itself (exit code 137).")
                    .contains("  | last words")
                    .endsWith("The whole log: " + home.log(PartName.KEYCLOAK));
        }
    }

    @Test
    void closingEndsEveryPartWithAllItStartedAndNobodyIsMourned() {
        ChildProcesses children = new ChildProcesses(home);
        Process stubborn = launch(children, PartName.MAIL, "sleep 61 & sleep 62 & wait");
        Process database = launch(children, PartName.POSTGRESQL, "trap 'exit 0' INT; while true; do sleep 0.1; done");
        while (stubborn.descendants().count() < 2
                || database.descendants().findAny().isEmpty()) {
            ProcessTree.pause(Duration.ofMillis(10)); // a shell that has a child has set its trap
        }
        List<ProcessHandle> everyone = stubborn.descendants().toList();

        children.close();

        assertThat(List.of(stubborn, database)).noneMatch(Process::isAlive);
        assertThat(database.exitValue()).as("PostgreSQL is asked by SIGINT").isZero();
        assertThat(everyone).noneMatch(ProcessIdentity::runs);
        assertThat(children.firstDeath()).isNotDone();
        assertThat(home.runFile()).doesNotExist();
    }

    @Test
    void nothingStartsAnyMoreOnceItIsStopping() {
        ChildProcesses children = new ChildProcesses(home);
        children.close();

        assertThatIllegalStateException().isThrownBy(() -> launch(children, PartName.MAIL, "sleep 60"));
    }

    @Test
    void everyProcessIsWrittenDownWhenItStarts() {
        try (ChildProcesses children = new ChildProcesses(home)) {
            Process process = launch(children, PartName.LIBERTY, "exec sleep 60");

            var running = new RunFile(home.runFile()).read().orElseThrow();
            assertThat(running.supervisor().find()).contains(ProcessHandle.current());
            assertThat(running.parts()).containsEntry(PartName.LIBERTY, ProcessIdentity.of(process.toHandle()));
            children.ready();
            assertThat(new RunFile(home.runFile()).read().orElseThrow().phase()).isEqualTo(RunFile.Phase.READY);
        }
    }

    @Test
    void theLogOfTheRunBeforeIsKept() {
        try (ChildProcesses children = new ChildProcesses(home)) {
            awaitEnd(launch(children, PartName.MAIL, "echo first"));
            awaitEnd(launch(children, PartName.MAIL, "echo second"));
        }

        assertThat(home.log(PartName.MAIL)).hasContent("second");
        assertThat(home.logs().resolve("mail.log.1")).hasContent("first");
    }

    @Test
    void waitingForAPartThatEndsTellsHowItEnded() {
        try (ChildProcesses children = new ChildProcesses(home)) {
            Process process = launch(children, PartName.LIBERTY, "echo no such feature; exit 23");

            assertThat(failureOf(process, Duration.ofSeconds(10)).report())
                    .startsWith("Open Liberty ended while starting (exit code 23).")
                    .contains("  | no such feature");
        }
    }

    @Test
    void waitingForAPartThatNeverAnswersEnds() {
        try (ChildProcesses children = new ChildProcesses(home)) {
            Process process = launch(children, PartName.LIBERTY, "exec sleep 60");

            assertThat(failureOf(process, Duration.ofSeconds(1))).hasMessage("Open Liberty didn't answer within 1 s.");
        }
    }

    private PartFailure failureOf(Process process, Duration patience) {
        try {
            Readiness.await(PartName.LIBERTY, process, home.log(PartName.LIBERTY), patience, () -> false);
            throw new AssertionError("It answered.");
        } catch (PartFailure failure) {
            return failure;
        }
    }

    private static Process launch(ChildProcesses children, PartName part, String script) {
        return children.launch(part, new ProcessBuilder("sh", "-c", script));
    }

    private static void awaitEnd(Process process) {
        process.onExit().join();
    }
}

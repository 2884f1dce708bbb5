package org.fairwatt.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    @Test
    void aRunningProcessIsFoundAgain() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

        assertThat(self.find()).contains(ProcessHandle.current());
    }

    @Test
    void aStrangerWithTheSamePidIsNotTakenForIt() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

        assertThat(new ProcessIdentity(self.pid(), self.startedAtMillis() - 60_000).find())
                .isEmpty();
    }

    @Test
    void anEndedProcessIsGone() throws IOException, InterruptedException {
        Process sleep = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(sleep.toHandle());

        sleep.destroyForcibly().waitFor();

        assertThat(identity.find()).isEmpty();
    }

    @Test
    void anEndedProcessThatNobodyWaitedForIsGoneToo() throws IOException, InterruptedException {
        // the shell becomes a sleep that never waits for its child: the child stays behind as a zombie
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.3 & exec sleep 60").start();
        ProcessHandle child = awaitChild(parent);
        ProcessIdentity identity = ProcessIdentity.of(child);

        Thread.sleep(800);

        assertThat(identity.find()).isEmpty();
        parent.destroyForcibly();
    }

    private static ProcessHandle awaitChild(Process parent) throws InterruptedException {
        while (parent.children().findFirst().isEmpty()) {
            Thread.sleep(1);
        }
        return parent.children().findFirst().orElseThrow();
    }
}

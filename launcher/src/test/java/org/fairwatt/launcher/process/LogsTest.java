package org.fairwatt.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @TempDir
    Path folder;

    @Test
    void theTailIsTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "1\n2\n3\n");

        assertThat(LogTail.of(log, 2)).containsExactly("2", "3");
        assertThat(LogTail.of(log, 9)).containsExactly("1", "2", "3");
        assertThat(LogTail.of(folder.resolve("none"), 2)).isEmpty();
    }

    @Test
    void theTailOfAHugeLogIsReadWithoutTheRest() throws IOException {
        String lines = IntStream.range(0, 100_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        Path log = Files.writeString(folder.resolve("log"), lines);

        assertThat(LogTail.of(log, 2)).containsExactly("line 99998", "line 99999");
    }

    @Test
    void aFollowerGivesWholeLinesOnly() throws IOException {
        Path log = folder.resolve("log");
        LogFollower follower = new LogFollower(log);

        assertThat(follower.newLines()).isEmpty();
        Files.writeString(log, "one\ntw");
        assertThat(follower.newLines()).containsExactly("one");
        Files.writeString(log, "o\n", StandardOpenOption.APPEND);
        assertThat(follower.newLines()).containsExactly("two");
    }

    @Test
    void aFollowerNoticesThatALogBeganAnew() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "a long first line\n");
        LogFollower follower = LogFollower.fromEndOf(log);

        assertThat(follower.newLines()).isEmpty();
        Files.writeString(log, "new\n");
        assertThat(follower.newLines()).containsExactly("new");
    }
}

package org.fairwatt.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Memory as Linux accounts it: the proportional set size, which counts a page shared by n processes 1/n times in each. */
public final class Memory {
    private Memory() {}

    /** KiB used by {@code process} and everything it started; empty where the system doesn't tell. */
    public static OptionalLong pssKib(ProcessHandle process) {
        long[] each = Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> ofOne(one.pid()))
                .filter(kib -> kib >= 0)
                .toArray();
        return each.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(LongStream.of(each).sum());
    }

    private static long ofOne(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException notTold) {
            return -1;
        }
    }
}

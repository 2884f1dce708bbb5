package org.fairwatt.e2e.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.launcher.platform.StatusReport;
import org.fairwatt.launcher.platform.StatusReport.PartStatus;

/** The memory that the server's objects take, asked of its own process by the JDK's {@code jcmd}. */
final class ServerHeap {

    private static final Pattern USED = Pattern.compile("(?:generation|heap)\\s+total \\d+K, used (\\d+)K");

    private ServerHeap() {}

    /** After everything that nobody holds any more was thrown away, in KiB. */
    static long usedKib() {
        jcmd("GC.run");
        jcmd("GC.run"); // what the first one only made ready to go
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        if (sum == 0) {
            throw new IllegalStateException("jcmd tells no heap.");
        }
        return sum;
    }

    private static String jcmd(String command) {
        long pid = StatusReport.of(OverTheWire.settings()).parts().stream()
                .filter(part -> part.name().equals("liberty"))
                .map(PartStatus::pid)
                .findFirst()
                .orElseThrow();
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            command)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("jcmd %s: %s".formatted(command, output));
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

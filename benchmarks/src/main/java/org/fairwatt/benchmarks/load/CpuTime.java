package org.fairwatt.benchmarks.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.launcher.platform.StatusReport;
import org.fairwatt.launcher.settings.Settings;

/** Processor time of the platform's processes: unlike latency it hardly depends on what else the machine does. */
public final class CpuTime {
    private static final String GENERATOR = "generator";

    private final Map<String, Long> pids = new LinkedHashMap<>();
    private Map<String, Duration> before = Map.of();

    public CpuTime(Settings settings) {
        StatusReport.of(settings).parts().stream()
                .filter(part -> part.pid() > 0)
                .forEach(part -> pids.put(part.name(), part.pid()));
        pids.put(GENERATOR, ProcessHandle.current().pid());
    }

    public void begin() {
        before = now();
    }

    /** What each process took since {@link #begin}, in ms for one of {@code count}; those that took nothing are left out. */
    public Map<String, Double> each(int count) {
        Map<String, Double> taken = new LinkedHashMap<>();
        now().forEach((name, time) -> {
            Duration spent = time.minus(before.getOrDefault(name, Duration.ZERO));
            double ms = Math.round(spent.toNanos() / 1e4 / Math.max(1, count)) / 100.0;
            if (ms > 0) {
                taken.put(name, ms);
            }
        });
        return taken;
    }

    private Map<String, Duration> now() {
        Map<String, Duration> times = new LinkedHashMap<>();
        pids.forEach((name, pid) -> times.put(name, ofTree(pid)));
        return times;
    }

    /** With its children, since PostgreSQL is many processes. */
    private static Duration ofTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}

package org.fairwatt.benchmarks.figures;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/**
 * What it was measured on.
 *
 * @param loadBefore how many processes wanted a processor in the minute before; below 0 where the system doesn't tell
 */
public record Machine(int processors, String javaVersion, String system, double loadBefore) {

    /** This one, now. */
    public static Machine ofNow() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                System.getProperty("java.version"),
                "%s %s".formatted(system.getName(), system.getArch()),
                Math.round(system.getSystemLoadAverage() * 100) / 100.0);
    }
}

package org.fairwatt.launcher.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fairwatt.launcher.process.Memory;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.PortSetting;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.ProcessIdentity;
import org.fairwatt.launcher.state.RunFile;
import org.fairwatt.launcher.state.RunFile.Running;

/**
 * How a platform is doing, in plain values that print as they are (also as JSON).
 *
 * @param state stopped, starting, ready, stopping, or broken (its supervisor was killed)
 * @param memoryMib memory of all parts together (summed PSS); 0 where the system doesn't tell
 */
public record StatusReport(String state, String url, long supervisorPid, List<PartStatus> parts, long memoryMib) {

    /** One part; {@code state} is running, stopped or elsewhere (not started by us). */
    public record PartStatus(String name, String title, String state, long pid, List<Integer> ports, long memoryMib) {}

    private static final int KIB_PER_MIB = 1024;

    /** Looks at the processes as they are now. */
    public static StatusReport of(Settings settings) {
        Optional<Running> running = new RunFile(new Home(settings.home()).runFile()).read();
        Optional<ProcessHandle> supervisor =
                running.flatMap(each -> each.supervisor().find());
        Map<PartName, ProcessIdentity> processes = running.map(Running::parts).orElse(Map.of());
        List<PartStatus> parts = Stream.of(PartName.values())
                .map(part -> part(part, settings, Optional.ofNullable(processes.get(part))))
                .toList();
        return new StatusReport(
                state(running, supervisor, parts),
                Access.to(settings).localUrl().toString(),
                supervisor.map(ProcessHandle::pid).orElse(0L),
                parts,
                parts.stream().mapToLong(PartStatus::memoryMib).sum());
    }

    private static String state(Optional<Running> running, Optional<ProcessHandle> supervisor, List<PartStatus> parts) {
        if (running.isPresent() && supervisor.isPresent()) {
            return switch (running.get().phase()) {
                case STARTING -> "starting";
                case READY -> "ready";
                case STOPPING -> "stopping";
            };
        }
        return parts.stream().anyMatch(part -> part.pid() > 0) ? "broken" : "stopped";
    }

    private static PartStatus part(PartName part, Settings settings, Optional<ProcessIdentity> identity) {
        Optional<ProcessHandle> process = identity.flatMap(ProcessIdentity::find);
        OptionalLong memory = process.map(Memory::pssKib).orElse(OptionalLong.empty());
        return new PartStatus(
                part.key(),
                part.title(),
                !settings.starts(part) ? "elsewhere" : process.isPresent() ? "running" : "stopped",
                process.map(ProcessHandle::pid).orElse(0L),
                settings.ports().of(part).stream().map(PortSetting::port).toList(),
                memory.orElse(0) / KIB_PER_MIB);
    }
}

package org.fairwatt.launcher.platform;

import java.util.EnumMap;
import java.util.Map;
import org.fairwatt.launcher.process.Shutdown;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.RunFile;

/** Parts that outlived their supervisor, because that was killed. */
public final class Leftovers {
    private Leftovers() {}

    /** Ends those of {@code home}; call only while holding its lock. Returns how many there were. */
    public static int end(Home home, Progress progress) {
        RunFile runFile = new RunFile(home.runFile());
        Map<PartName, ProcessHandle> alive = new EnumMap<>(PartName.class);
        runFile.read()
                .ifPresent(running -> running.parts()
                        .forEach((part, identity) -> identity.find().ifPresent(process -> alive.put(part, process))));
        if (!alive.isEmpty()) {
            progress.run("Stopping parts left over from a start that was killed", () -> Shutdown.of(alive));
        }
        runFile.delete();
        return alive.size();
    }
}

package org.fairwatt.launcher.platform;

import java.util.List;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.RunFile;

/** What commands need that talk to a platform which {@code ./fairwatt up} started. */
public final class RunningPlatform {
    private RunningPlatform() {}

    /** @throws NotPossible unless it runs and is ready */
    public static void require(Settings settings) {
        boolean running = new RunFile(new Home(settings.home()).runFile())
                .read()
                .filter(state -> state.phase() == RunFile.Phase.READY)
                .filter(state -> state.supervisor().find().isPresent())
                .isPresent();
        if (!running) {
            throw new NotPossible(List.of("Fairwatt isn't running (%s).\nMaybe start it with ./fairwatt up --detach"
                    .formatted(settings.home())));
        }
    }
}

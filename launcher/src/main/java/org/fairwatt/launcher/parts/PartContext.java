package org.fairwatt.launcher.parts;

import java.nio.file.Path;
import org.fairwatt.launcher.process.ChildProcesses;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.fairwatt.launcher.state.Secrets;

/** What every part is given. */
public record PartContext(Settings settings, Home home, Secrets secrets, ChildProcesses processes) {
    Path log(PartName part) {
        return home.log(part);
    }

    PartFolders folders() {
        return new PartFolders(home.parts());
    }
}

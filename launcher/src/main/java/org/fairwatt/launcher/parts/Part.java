package org.fairwatt.launcher.parts;

import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;

/** Something the platform is made of. */
public interface Part {
    PartName name();

    /** Unpacks and builds what it needs before it can run. Does nothing when that was done before. */
    void prepare(Progress progress);

    /** Starts it and returns when it answers. Stopping is the matter of whoever owns the processes. */
    void start(Progress progress);
}

package org.fairwatt.launcher.drive;

import java.time.Instant;

/**
 * A logged session as it is asked for.
 *
 * @param clamped whether it would have lasted longer than slots are given out for
 */
record DaySession(LoggedSession logged, Instant earliestStart, Instant latestEnd, boolean clamped) {

    long energyWh() {
        return logged.energyWh();
    }
}

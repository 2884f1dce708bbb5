package org.fairwatt.engine.dispatch;

import java.time.Duration;

/**
 * How a vehicle was switched so far. Contactors wear, and some vehicles fall asleep when they are paused often.
 *
 * @param since how long it has been on, or off, without a break
 * @param pauses how often it was paused since it began to charge
 */
public record Switching(Duration since, int pauses) {

    public Switching {
        Plausible.requireRange("number of pauses", pauses, 0, Integer.MAX_VALUE);
        since = Plausible.notNegative(since);
    }
}

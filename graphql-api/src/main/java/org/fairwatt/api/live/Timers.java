package org.fairwatt.api.live;

import java.time.Duration;

/** Does something later, unless it is called off. */
@FunctionalInterface
interface Timers {

    /** Runs {@code task} after {@code delay}; the result calls it off. */
    Runnable after(Duration delay, Runnable task);
}

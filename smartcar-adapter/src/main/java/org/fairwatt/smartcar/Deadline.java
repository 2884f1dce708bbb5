package org.fairwatt.smartcar;

import java.time.Duration;

/**
 * Until when the service is waited for, over all calls that belong together.
 *
 * @param nanoTime of the JVM, which nobody sets
 */
record Deadline(long nanoTime) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** Not more than zero when it has passed. */
    long nanosLeft() {
        return nanoTime - System.nanoTime();
    }
}

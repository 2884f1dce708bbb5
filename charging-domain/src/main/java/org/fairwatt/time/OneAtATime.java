package org.fairwatt.time;

import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps a clock from overtaking itself: a tick that comes while the work of an earlier one goes on is let pass. */
public final class OneAtATime {

    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * Does {@code work} on this thread unless it is being done already. What it throws goes to the caller, and the next
     * tick tries again.
     *
     * @return false if it was being done already, and nothing was done here
     */
    public boolean run(Runnable work) {
        if (!busy.compareAndSet(false, true)) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            busy.set(false);
        }
    }
}

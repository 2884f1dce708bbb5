package org.fairwatt.api.live;

import java.util.function.Consumer;

/** A client's socket as the container gives it: one message at a time, and closing may wait. */
interface Wire {

    /**
     * Begins to write {@code text} and returns.
     *
     * @param done told whether it is out, on any thread, perhaps before this returns
     * @throws IllegalStateException when the socket is closed
     */
    void write(String text, Consumer<Boolean> done);

    void close(CloseReason reason);
}

package org.fairwatt.api.live;

/** The way back to one client. */
interface Frames {

    void send(String text);

    void close(CloseReason reason);
}

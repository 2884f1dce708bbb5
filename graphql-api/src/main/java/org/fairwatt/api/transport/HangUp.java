package org.fairwatt.api.transport;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A client may hang up while it is heard or answered. That is nobody's error: the server would log it as one. */
public final class HangUp {
    private static final Logger LOG = System.getLogger(HangUp.class.getName());

    private HangUp() {}

    /** Something that a servlet does with the client's connection, and with nothing else that can be broken. */
    @FunctionalInterface
    public interface Exchange {
        void run() throws IOException;
    }

    /** Ends {@code exchange} when the client hangs up. */
    public static void isNoError(Exchange exchange) {
        try {
            exchange.run();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "A client hung up: {0}", gone.getMessage());
        }
    }
}

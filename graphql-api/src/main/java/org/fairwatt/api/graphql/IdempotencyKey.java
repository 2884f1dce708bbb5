package org.fairwatt.api.graphql;

/** Words that every mutation's {@code idempotencyKey} shares. */
public final class IdempotencyKey {

    public static final String MEANING =
            "Chosen by the client, 8 to 128 visible ASCII characters. The same key with the"
                    + " same input gives the first reply again and does nothing twice; with another input it is an error.";

    private IdempotencyKey() {}
}

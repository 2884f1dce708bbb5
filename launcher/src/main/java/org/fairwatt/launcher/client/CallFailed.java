package org.fairwatt.launcher.client;

import java.net.URI;

/** The API answered, but with nothing that a GraphQL client understands. */
public class CallFailed extends IllegalStateException {
    CallFailed(URI address, int status) {
        super("%s answers %d and no GraphQL.\nMaybe look with ./fairwatt logs liberty.".formatted(address, status));
    }
}

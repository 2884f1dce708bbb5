package org.fairwatt.launcher.client;

import java.net.URI;

/** A server that can't be reached, or that doesn't answer. */
public class NoAnswer extends IllegalStateException {
    public NoAnswer(URI address, Exception cause) {
        super(
                "%s://%s doesn't answer (%s).\nMaybe look with ./fairwatt status."
                        .formatted(address.getScheme(), address.getAuthority(), reason(cause)),
                cause);
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}

package org.fairwatt.simulator.smartcar.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

/**
 * The one application that is registered here.
 *
 * @param name as the pages call it
 * @param redirectUris where people may be sent back to, to the letter
 */
public record Application(String clientId, String clientSecret, String name, Set<String> redirectUris) {

    public Application {
        redirectUris = Set.copyOf(redirectUris);
    }

    /** Whether {@code authorization} is this application's Basic authentication. */
    boolean isAuthenticatedBy(String authorization) {
        String credentials = clientId + ":" + clientSecret;
        String expected = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return clientId;
    }
}

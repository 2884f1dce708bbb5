package org.fairwatt.launcher.client;

/** Someone couldn't sign in; says who and what Keycloak said. */
public class SignInFailed extends IllegalStateException {
    public SignInFailed(String user, String why) {
        super("%s couldn't sign in: %s".formatted(user, why));
    }
}

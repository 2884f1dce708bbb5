package org.fairwatt.launcher.client;

import java.time.Duration;
import java.util.Map;

/** Someone who is signed in, and stays so: the access token is renewed before it ends. */
public final class SignedIn {
    private static final Duration EARLY = Duration.ofSeconds(30); // so that it still holds when it arrives

    private final String user;
    private final TokenEndpoint endpoint;
    private Tokens tokens;
    private long givenAt = System.nanoTime();

    SignedIn(String user, TokenEndpoint endpoint, Tokens tokens) {
        this.user = user;
        this.endpoint = endpoint;
        this.tokens = tokens;
    }

    public String user() {
        return user;
    }

    /** A token that holds for another half minute at least. */
    public String token() {
        return tokens().access();
    }

    /** A token that holds for {@code lasting}, or for as long as tokens do. */
    public String token(Duration lasting) {
        return tokens(lasting).access();
    }

    /** The tokens as they are now. */
    public Tokens tokens() {
        return tokens(EARLY);
    }

    /** One renewal at a time: a refresh token that is used twice ends the session. */
    private synchronized Tokens tokens(Duration lasting) {
        Duration age = Duration.ofNanos(System.nanoTime() - givenAt);
        if (age.compareTo(tokens.validFor().minus(lasting)) > 0) {
            renew();
        }
        return tokens;
    }

    private void renew() {
        tokens = endpoint.ask(
                user,
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        BrowserSignIn.CLIENT,
                        "refresh_token",
                        tokens.refresh()));
        givenAt = System.nanoTime();
    }
}

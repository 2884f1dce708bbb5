package org.fairwatt.api.security;

/** The token is missing or not one of ours. The message is told to the caller and never quotes the token. */
public final class InvalidToken extends RuntimeException {

    public InvalidToken(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

package org.fairwatt.api.live;

/** Why a socket is closed: the codes of the graphql-transport-ws protocol, and 1013 of RFC 6455's registry. */
enum CloseReason {
    /** The reader is too slow; it may come back. */
    TOO_SLOW(1013, "Try again later: too much is waiting to be read"),
    /** The client says too much, or has too many sockets; it may come back. */
    OVER_BUDGET(1013, "Try again later: too much at a time"),
    BAD_MESSAGE(4400, "Invalid message"),
    NOT_INITIALISED(4401, "Unauthorized"),
    FORBIDDEN(4403, "Forbidden"),
    WRONG_SUBPROTOCOL(4406, "Subprotocol not acceptable"),
    NO_INIT_IN_TIME(4408, "Connection initialisation timeout"),
    DUPLICATE(4409, "Subscriber already exists"),
    INITIALISED_TWICE(4429, "Too many initialisation requests"),
    INTERNAL(4500, "Internal server error");

    private final int code;
    private final String text;

    CloseReason(int code, String text) {
        this.code = code;
        this.text = text;
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }
}

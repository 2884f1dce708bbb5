package org.fairwatt.simulator.smartcar.connect;

/** A request that Connect answers with a page of its own, because it must not send anybody back. */
final class NotAuthorizable extends RuntimeException {
    NotAuthorizable(String reason) {
        super(reason, null, false, false);
    }

    /** In words for a person. */
    String reason() {
        return String.valueOf(getMessage());
    }
}

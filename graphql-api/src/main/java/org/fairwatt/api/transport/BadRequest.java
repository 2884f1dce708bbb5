package org.fairwatt.api.transport;

/** What can't be taken as a GraphQL request at all; told with an HTTP status whatever the client accepts. */
public final class BadRequest extends RuntimeException {

    private final int status;

    public BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}

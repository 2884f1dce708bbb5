package org.fairwatt.api.transport;

import org.fairwatt.problem.ProblemCode;

/** The values of {@code extensions.code}: those of {@link ProblemCode}, and two that only this module knows. */
public final class ErrorCode {

    /** The document can't be parsed, does not fit the schema, or asks for too much at once. */
    public static final String INVALID_DOCUMENT = "INVALID_DOCUMENT";

    /** A bug or an outage on this side; the message names the line in the log. */
    public static final String INTERNAL = "INTERNAL";

    private ErrorCode() {}
}

package org.fairwatt.problem;

/** Why a call was turned down; the code that a client reads in {@code extensions.code}. */
public enum ProblemCode {
    /** A value is missing, malformed, out of its range or contradicts another one. */
    INVALID_INPUT,
    /** Nothing with that id is visible to the caller; another tenant's things look the same. */
    NOT_FOUND,
    /** No valid token. */
    UNAUTHENTICATED,
    /** The caller's role does not include the permission. */
    FORBIDDEN,
    /** The token names no tenant. */
    TENANT_MISSING,
    /** The tenant of the token is not known here. */
    TENANT_UNKNOWN,
    /** The tenant is suspended. */
    TENANT_SUSPENDED,
    /** The thing changed meanwhile, or already exists in another form. */
    CONFLICT,
    /** The idempotency key was used before with another body. */
    IDEMPOTENCY_KEY_REUSED,
    /** A limit on how many or how much was passed. */
    LIMIT_EXCEEDED,
    /** A part that is needed does not answer; trying again later makes sense. */
    UNAVAILABLE
}

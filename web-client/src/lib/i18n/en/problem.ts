export const problem = {
  problem: {
    INVALID_INPUT: 'Something in your input is not right.',
    NOT_FOUND: 'This does not exist, or not for you.',
    UNAUTHENTICATED: 'You are signed out. Sign in again.',
    FORBIDDEN: 'Your role does not allow this.',
    TENANT_MISSING: 'You are not a member of a community yet.',
    TENANT_UNKNOWN: 'Your community is not known here.',
    TENANT_SUSPENDED: 'Your community is suspended at the moment.',
    CONFLICT: 'This changed meanwhile. Look at it again and retry.',
    IDEMPOTENCY_KEY_REUSED: 'This was sent before in another form. Try again.',
    LIMIT_EXCEEDED: 'That was too much at once. Wait a moment and try again.',
    UNAVAILABLE: 'A part of the platform does not answer. Try again in a moment.',
    OFFLINE: 'No connection. Nothing is lost: try again when you are online.',
    UNEXPECTED: 'That did not work, and we don’t know why. Try again.',
  },
};

package org.fairwatt.tenancy.refusal;

import org.fairwatt.problem.Problem;

/** A problem on its way through the server's transaction interceptor, in the place of a result. */
record Refusal(Problem problem) {}

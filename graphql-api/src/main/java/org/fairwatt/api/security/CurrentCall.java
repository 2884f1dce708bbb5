package org.fairwatt.api.security;

import graphql.GraphQLContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairwatt.tenant.Caller;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf an operation runs. It travels with the document, not with the request: WebSocket and event threads have
 * none.
 *
 * @param caller the identity in its tenant; empty only for operations that need no tenant
 */
public record CurrentCall(Identity identity, Optional<Caller> caller) {

    private static final ThreadLocal<@Nullable CurrentCall> RUNNING = new ThreadLocal<>();

    /** The call that {@link #putInto} left with the document. */
    public static CurrentCall of(GraphQLContext context) {
        CurrentCall call = context.get(CurrentCall.class);
        if (call == null) {
            throw new IllegalStateException("The document was started on nobody's behalf.");
        }
        return call;
    }

    public void putInto(GraphQLContext context) {
        context.put(CurrentCall.class, this);
    }

    /** Runs an operation; within it {@link #running()} is this call. */
    public <T extends @Nullable Object> T run(Callable<T> operation) throws Exception {
        CurrentCall outer = RUNNING.get();
        RUNNING.set(this);
        try {
            return operation.call();
        } finally {
            if (outer == null) {
                RUNNING.remove();
            } else {
                RUNNING.set(outer);
            }
        }
    }

    static CurrentCall running() {
        CurrentCall call = RUNNING.get();
        if (call == null) {
            throw new IllegalStateException("No operation runs on this thread.");
        }
        return call;
    }
}

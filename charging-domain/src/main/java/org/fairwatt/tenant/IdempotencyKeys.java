package org.fairwatt.tenant;

import java.util.Optional;
import java.util.UUID;

/**
 * Remembers what a key was used for, so that a repeated call gives the first call's result and does nothing twice. Used
 * within the transaction of the work itself.
 */
public interface IdempotencyKeys {

    /**
     * The id of what the same call made before.
     *
     * <p>Also locks the key for the rest of the transaction: a second call with the same key waits for the first.
     *
     * @throws org.fairwatt.problem.Problem IDEMPOTENCY_KEY_REUSED when {@code call} differs in operation or body
     */
    Optional<UUID> resultOf(IdempotentCall call);

    /** Keeps {@code result} as what {@code call} made; in the transaction that made it. */
    void remember(IdempotentCall call, UUID result);
}

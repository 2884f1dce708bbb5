package org.fairwatt.vehicle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bound tenant's attempts to connect a car. */
public interface ConnectionAttempts {

    /** Keeps the attempt; {@code state} as its hash, and encrypted for who begins it again with the same call. */
    void add(ConnectionAttempt attempt, ConnectState state);

    Optional<ConnectionAttempt> find(AttemptId id);

    /** Empty when the attempt has ended. */
    Optional<ConnectState> stateOf(ConnectionAttempt attempt);

    /** Reads the attempt anew and locks it until the transaction ends. */
    Optional<ConnectionAttempt> lock(ConnectState state);

    /** Locks those not begun after {@code latest} whose consent came and that nobody ended. */
    List<ConnectionAttempt> lockLeftOpen(Instant latest);
}

package org.fairwatt.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.vehicle.AttemptId;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionAttempts;
import org.fairwatt.vehicle.Sealed;

/** Attempts to connect a car in memory, their states beside them. */
public final class InMemoryConnectionAttempts implements ConnectionAttempts {
    private final Map<AttemptId, ConnectionAttempt> attempts = new HashMap<>();
    private final Map<AttemptId, ConnectState> states = new HashMap<>();

    @Override
    public void add(ConnectionAttempt attempt, ConnectState state) {
        attempt.keepState(new Sealed("sealed"));
        attempts.put(attempt.id(), attempt);
        states.put(attempt.id(), state);
    }

    @Override
    public Optional<ConnectionAttempt> find(AttemptId id) {
        return Optional.ofNullable(attempts.get(id));
    }

    @Override
    public Optional<ConnectState> stateOf(ConnectionAttempt attempt) {
        return attempt.state().map(closed -> states.get(attempt.id()));
    }

    @Override
    public Optional<ConnectionAttempt> lock(ConnectState state) {
        return attempts.values().stream()
                .filter(attempt -> attempt.stateHash().equals(state.hash()))
                .findFirst();
    }

    @Override
    public List<ConnectionAttempt> lockLeftOpen(Instant latest) {
        return attempts.values().stream()
                .filter(attempt -> !attempt.begunAt().isAfter(latest))
                .filter(attempt ->
                        attempt.connection().isPresent() && attempt.outcome().isEmpty())
                .toList();
    }
}

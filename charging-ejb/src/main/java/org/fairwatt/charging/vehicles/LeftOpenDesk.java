package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionAttempts;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;

/** Ends attempts whose consent came, then something failed, and whose person did not try again. */
@ApplicationScoped
class LeftOpenDesk {
    private static final Duration UNTIL_ENDED = // who came back in the last minute has as long again to try anew
            ConnectionAttempt.LIFETIME.multipliedBy(2);

    private ConnectionAttempts attempts;
    private VehicleConnections connections;
    private Clock clock;

    protected LeftOpenDesk() {}

    @Inject
    LeftOpenDesk(ConnectionAttempts attempts, VehicleConnections connections, Clock clock) {
        this.attempts = attempts;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Ends them in the bound tenant, and forgets their tokens.
     *
     * @return those of the tokens by which their consents can still be given back
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<AccessToken> end() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return attempts.lockLeftOpen(now.minus(UNTIL_ENDED)).stream()
                .filter(attempt -> !attempt.isClaimed(now))
                .flatMap(attempt -> end(attempt, now).stream())
                .toList();
    }

    private Optional<AccessToken> end(ConnectionAttempt attempt, Instant now) {
        VehicleConnection connection = connections.lock(attempt.connection().orElseThrow());
        Optional<ProviderTokens> tokens = connections.tokensOf(connection);
        connection.forgetTokens();
        attempt.end(ConnectionOutcome.CODE_EXPIRED, List.of(), Optional.empty());
        return tokens.filter(it -> it.accessExpiresAt().isAfter(now)).map(ProviderTokens::access);
    }
}

package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;
import org.fairwatt.vehicle.Vehicles;

/** The steps of a renewal of tokens, each in a transaction of its own under the connection's lock. */
@ApplicationScoped
class TokenDesk {
    private static final Duration SPARE = Duration.ofMinutes(1); // an access token must last for what it is got for
    private static final Duration CLAIM = Duration.ofSeconds(30); // an old refresh token still counts for a minute

    private VehicleConnections connections;
    private Vehicles vehicles;
    private Clock clock;

    protected TokenDesk() {}

    @Inject
    TokenDesk(VehicleConnections connections, Vehicles vehicles, Clock clock) {
        this.connections = connections;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    /** How a connection's tokens stand. */
    sealed interface Standing {
        record Valid(AccessToken token) implements Standing {}

        /** This call renews them. */
        record Claimed(ProviderTokens tokens) implements Standing {}

        /** Another call is renewing them. */
        record Busy() implements Standing {}

        /** Forgotten, or no key opens them. */
        record Gone() implements Standing {}
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Standing look(ConnectionId id, Optional<AccessToken> rejected) {
        Instant now = clock.instant();
        VehicleConnection connection = connections.lock(id);
        Optional<ProviderTokens> found = connections.tokensOf(connection);
        if (found.isEmpty()) {
            return new Standing.Gone();
        }
        ProviderTokens tokens = found.get();
        boolean lasts = tokens.accessExpiresAt().isAfter(now.plus(SPARE));
        if (lasts && !rejected.equals(Optional.of(tokens.access()))) {
            return new Standing.Valid(tokens.access());
        }
        if (connection.isClaimed(now)) {
            return new Standing.Busy();
        }
        connection.claim(now.plus(CLAIM));
        return new Standing.Claimed(tokens);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(ConnectionId id, ProviderTokens renewed) {
        VehicleConnection connection = connections.lock(id);
        if (connection.tokens().isPresent()) { // or its last car has left meanwhile
            connections.keep(connection, renewed);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void letGo(ConnectionId id) {
        connections.lock(id).letGo();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(ConnectionId id) {
        connections.lock(id).forgetTokens();
    }

    /** Every car of the consent needs a new one. Apart from {@link #forget}: vehicles are locked before connections. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void needReconnect(ConnectionId id) {
        for (Vehicle vehicle : vehicles.of(id)) {
            if (!vehicle.isRemoved()) {
                vehicles.lock(vehicle.id());
                vehicle.needReconnect(id);
            }
        }
    }
}

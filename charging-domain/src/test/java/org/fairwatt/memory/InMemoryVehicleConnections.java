package org.fairwatt.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.Sealed;
import org.fairwatt.vehicle.SealedTokens;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;

/** Connections in memory, their tokens beside them. */
public final class InMemoryVehicleConnections implements VehicleConnections {
    private final Map<ConnectionId, VehicleConnection> connections = new HashMap<>();
    private final Map<ConnectionId, ProviderTokens> tokens = new HashMap<>();
    private boolean keys = true;

    /** From now on there is no key to encrypt with. */
    public void loseKeys() {
        keys = false;
    }

    @Override
    public boolean canKeepTokens() {
        return keys;
    }

    @Override
    public void add(VehicleConnection connection, ProviderTokens first) {
        connections.put(connection.id(), connection);
        keep(connection, first);
    }

    @Override
    public Optional<VehicleConnection> find(ConnectionId id) {
        return Optional.ofNullable(connections.get(id));
    }

    @Override
    public VehicleConnection lock(ConnectionId id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<ProviderTokens> tokensOf(VehicleConnection connection) {
        return keys && connection.tokens().isPresent()
                ? Optional.ofNullable(tokens.get(connection.id()))
                : Optional.empty();
    }

    @Override
    public void keep(VehicleConnection connection, ProviderTokens newer) {
        tokens.put(connection.id(), newer);
        connection.keep(new SealedTokens(
                new Sealed("sealed"), newer.accessExpiresAt(), new Sealed("sealed"), newer.refreshExpiresAt()));
    }
}

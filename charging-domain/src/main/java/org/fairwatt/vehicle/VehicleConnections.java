package org.fairwatt.vehicle;

import java.util.Optional;

/** The bound tenant's connections to providers. What is read of a token was decrypted, what is written is encrypted. */
public interface VehicleConnections {

    /** False while there is no key to encrypt with; then nothing can be connected. */
    boolean canKeepTokens();

    void add(VehicleConnection connection, ProviderTokens tokens);

    Optional<VehicleConnection> find(ConnectionId id);

    /** Reads the connection anew and locks it until the transaction ends. */
    VehicleConnection lock(ConnectionId id);

    /** Empty when they were forgotten, or when no key opens them any more. */
    Optional<ProviderTokens> tokensOf(VehicleConnection connection);

    /** Keeps both tokens, in place of the old ones. */
    void keep(VehicleConnection connection, ProviderTokens tokens);
}

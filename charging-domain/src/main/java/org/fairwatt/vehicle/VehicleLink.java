package org.fairwatt.vehicle;

import java.time.Instant;
import java.util.Optional;

/**
 * How a vehicle hangs on its maker's account.
 *
 * @param connection whose tokens open it; several cars of one consent share one
 * @param lastReadAt when it was asked last with an answer
 */
public record VehicleLink(
        ConnectionId connection,
        VehicleProvider provider,
        ProviderVehicleId providerVehicle,
        ConnectionStatus status,
        Instant connectedAt,
        Optional<Instant> lastReadAt) {}

package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.VehicleConnections;
import org.fairwatt.vehicle.VehicleTelemetryProvider;
import org.fairwatt.vehicle.Vehicles;

/** What may go when a car has left: the tokens of a connection without cars, and the consent for a car that nobody asks. */
@ApplicationScoped
class ConnectionRelease {
    private VehicleConnections connections;
    private Vehicles vehicles;
    private VehicleTelemetryProvider provider;

    protected ConnectionRelease() {}

    @Inject
    ConnectionRelease(VehicleConnections connections, Vehicles vehicles, VehicleTelemetryProvider provider) {
        this.connections = connections;
        this.vehicles = vehicles;
        this.provider = provider;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ifUnused(ConnectionId id) {
        boolean used = vehicles.of(id).stream()
                .flatMap(vehicle -> vehicle.link().stream())
                .anyMatch(link -> link.status() == ConnectionStatus.ACTIVE);
        if (!used) {
            connections.lock(id).forgetTokens();
        }
    }

    /** Whether a link of anybody here asks this car. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean isAsked(ProviderVehicleId car) {
        return vehicles.areAsking(provider.name(), car);
    }
}

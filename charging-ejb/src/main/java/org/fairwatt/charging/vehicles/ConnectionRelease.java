package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.VehicleConnections;
import org.fairwatt.vehicle.Vehicles;

/** Forgets the tokens of a connection when its last car has left. */
@ApplicationScoped
class ConnectionRelease {
    private VehicleConnections connections;
    private Vehicles vehicles;

    protected ConnectionRelease() {}

    @Inject
    ConnectionRelease(VehicleConnections connections, Vehicles vehicles) {
        this.connections = connections;
        this.vehicles = vehicles;
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
}

package org.fairwatt.tenancy.store;

import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.util.Optional;
import java.util.UUID;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.AttemptId;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.RefreshToken;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleProvider;
import org.fairwatt.vehicle.VinMark;

/** A neighbourhood whose vehicle can be linked with a car. */
final class LinkedCar {
    static final ProviderTokens TOKENS = tokens("access-of-test", "refresh-of-test");
    static final VinMark MARK = new VinMark("test:0123");

    final Neighbourhood place = Neighbourhood.build();
    final ConnectionId connection = ConnectionId.random();

    void connect() {
        run(place.tenant(), store -> {
            store.connections()
                    .add(new VehicleConnection(connection, place.person(), VehicleProvider.SMARTCAR, NOON), TOKENS);
            store.em().flush();
            vehicle(store).connect(link(), MARK);
        });
    }

    VehicleLink link() {
        return new VehicleLink(
                connection,
                VehicleProvider.SMARTCAR,
                new ProviderVehicleId(UUID.randomUUID().toString()),
                ConnectionStatus.ACTIVE,
                NOON,
                Optional.empty());
    }

    Vehicle vehicle(StoreWithoutServer.Store store) {
        return store.vehicles().find(place.vehicle()).orElseThrow();
    }

    ConnectionAttempt attempt(ConnectState state) {
        return new ConnectionAttempt(
                AttemptId.random(),
                place.person(),
                state.hash(),
                Optional.of(place.vehicle()),
                Optional.of("FORD"),
                NOON);
    }

    static ProviderTokens tokens(String access, String refresh) {
        return new ProviderTokens(
                new AccessToken(access),
                NOON.plusSeconds(7_200),
                new RefreshToken(refresh),
                NOON.plusSeconds(60L * 86_400));
    }
}

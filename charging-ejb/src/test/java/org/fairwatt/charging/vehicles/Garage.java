package org.fairwatt.charging.vehicles;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.memory.EnteredTenant;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryConnectionAttempts;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryPresences;
import org.fairwatt.memory.InMemoryReservations;
import org.fairwatt.memory.InMemoryTenants;
import org.fairwatt.memory.InMemoryVehicleConnections;
import org.fairwatt.memory.InMemoryVehicles;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VinMark;

/** The use cases on vehicles over memory, in one tenant of North America. */
final class Garage {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final LeapingClock clock = new LeapingClock(NOON);
    final CarsInMemory cars = new CarsInMemory(clock);
    final InMemoryVehicles vehicles = new InMemoryVehicles();
    final InMemoryVehicleConnections connections = new InMemoryVehicleConnections();
    final InMemoryConnectionAttempts attempts = new InMemoryConnectionAttempts();
    final InMemoryReservations reservations = new InMemoryReservations();
    final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys();
    private final TenantId tenant = TenantId.random();
    private final Tenants tenants = InMemoryTenants.of(InMemoryTenants.community(tenant, "riverbend"));
    private final TenantScope scope = new EnteredTenant();

    private final ConnectionRelease release = new ConnectionRelease(connections, vehicles, cars);
    private final ConsentReturn consents = new ConsentReturn(release, cars);
    private final AttemptDesk desk = new AttemptDesk(attempts, connections, vehicles, cars, keys, clock);
    final TokenKeeper tokens = new TokenKeeper(new TokenDesk(connections, vehicles, clock), cars);
    final VehicleConnecting connecting = new VehicleConnecting(
            desk,
            new LinkDesk(desk, release, connections, vehicles, Garage::marks, keys, trail, clock),
            tokens,
            consents,
            cars,
            tenants,
            new InMemoryLostRaces());
    final VehicleReadings readings = new VehicleReadings(new ReadingDesk(vehicles, keys, clock), tokens, cars);
    final InMemoryPresences presences = new InMemoryPresences(reservations, vehicles);
    final SlotReadings slotReadings =
            new SlotReadings(tenants, scope, new SlotReadingDesk(presences, reservations, vehicles, clock), readings);
    final VehicleFarewell farewell = new VehicleFarewell(
            new FarewellDesk(vehicles, reservations, release, keys, trail, clock), tokens, consents);
    final LeftOpenRounds leftOpen =
            new LeftOpenRounds(tenants, scope, new LeftOpenDesk(attempts, connections, clock), consents, cars);
    final VehicleRegistry registry = new VehicleRegistry(vehicles, keys, clock);

    Caller driver() {
        return new Caller(PersonId.random(), "driver", tenant, Set.of(Role.DRIVER));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Begins to connect any car; the state that goes with the address. */
    String begin(Caller caller) {
        return stateIn(connecting.begin(caller, new ConnectionWish(Optional.empty(), Optional.empty()), key()));
    }

    /** The same for one vehicle. */
    String begin(Caller caller, VehicleId vehicle) {
        return stateIn(connecting.begin(caller, new ConnectionWish(Optional.of(vehicle), Optional.empty()), key()));
    }

    static String stateIn(ConnectionStart start) {
        return Arrays.stream(URI.create(start.authorizeUrl()).getQuery().split("&"))
                .filter(parameter -> parameter.startsWith("state="))
                .map(parameter -> parameter.substring("state=".length()))
                .findFirst()
                .orElseThrow();
    }

    static ConnectionCallback consented(String state, String code) {
        return new ConnectionCallback(
                state,
                Optional.of(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    ConnectionResult complete(Caller caller, String state, String code) {
        return connecting.complete(caller, consented(state, code), key());
    }

    /** Connects {@code cars} in one consent. */
    List<Vehicle> connect(Caller caller, ProviderVehicle... consented) {
        return complete(caller, begin(caller), cars.consentFor(consented)).vehicles();
    }

    private static List<VinMark> marks(ProviderVehicle car) {
        return List.of(new VinMark(car.identity()));
    }
}

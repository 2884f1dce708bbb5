package org.fairwatt.charging.vehicles;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fairwatt.geography.Position;
import org.fairwatt.memory.InMemoryAuditTrail;
import org.fairwatt.memory.InMemoryConnectionAttempts;
import org.fairwatt.memory.InMemoryIdempotencyKeys;
import org.fairwatt.memory.InMemoryLostRaces;
import org.fairwatt.memory.InMemoryPresences;
import org.fairwatt.memory.InMemoryReservations;
import org.fairwatt.memory.InMemoryVehicleConnections;
import org.fairwatt.memory.InMemoryVehicles;
import org.fairwatt.memory.LeapingClock;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantKind;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.TenantStatus;
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
            new OneTenant(),
            new InMemoryLostRaces());
    final VehicleReadings readings = new VehicleReadings(new ReadingDesk(vehicles, keys, clock), tokens, cars);
    final InMemoryPresences presences = new InMemoryPresences(reservations, vehicles);
    final SlotReadings slotReadings = new SlotReadings(
            new OneTenant(), new OneScope(), new SlotReadingDesk(presences, reservations, vehicles, clock), readings);
    final VehicleFarewell farewell = new VehicleFarewell(
            new FarewellDesk(vehicles, reservations, release, keys, trail, clock), tokens, consents);
    final LeftOpenRounds leftOpen = new LeftOpenRounds(
            new OneTenant(), new OneScope(), new LeftOpenDesk(attempts, connections, clock), consents, cars);
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

    private final class OneScope implements TenantScope {

        @Override
        public <T> T call(TenantId entered, Supplier<T> work) {
            return work.get();
        }

        @Override
        public Optional<TenantId> bound() {
            return Optional.of(tenant);
        }
    }

    private final class OneTenant implements Tenants {
        private final Tenant only = new Tenant(
                tenant,
                "riverbend",
                "Riverbend",
                TenantKind.COMMUNITY,
                TenantStatus.ACTIVE,
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                new Position(41.2, -80.4),
                "JOINRIVERBEND",
                "911");

        @Override
        public Optional<Tenant> byAlias(String alias) {
            return Optional.of(only);
        }

        @Override
        public Optional<Tenant> byId(TenantId id) {
            return Optional.of(only);
        }

        @Override
        public Optional<Tenant> byJoinCode(String joinCode) {
            return Optional.of(only);
        }

        @Override
        public List<Tenant> all() {
            return List.of(only);
        }
    }
}

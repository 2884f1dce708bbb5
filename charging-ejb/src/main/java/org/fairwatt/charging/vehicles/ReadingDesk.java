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
import java.util.UUID;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.vehicle.AskPermit;
import org.fairwatt.vehicle.ConnectionStatus;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ReadingId;
import org.fairwatt.vehicle.ReadingOutcome;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleReading;
import org.fairwatt.vehicle.Vehicles;

/** The two steps of a question to a car, each in a transaction of its own: whether it may be asked, and what it said. */
@ApplicationScoped
class ReadingDesk {
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1); // when the provider does not say how long

    private Vehicles vehicles;
    private IdempotencyKeys keys;
    private Clock clock;

    protected ReadingDesk() {}

    @Inject
    ReadingDesk(Vehicles vehicles, IdempotencyKeys keys, Clock clock) {
        this.vehicles = vehicles;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether the car is to be asked. */
    sealed interface Asking {
        record Answered(ReadVehicle known) implements Asking {}

        record Permitted(VehicleLink link) implements Asking {}
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Asking ask(Caller caller, VehicleId id, IdempotentCall call) {
        Optional<ReadVehicle> known = known(call);
        if (known.isPresent()) {
            return new Asking.Answered(known.get());
        }
        Vehicle vehicle = OwnVehicle.locked(vehicles, caller.person(), id);
        Optional<VehicleLink> link = connected(vehicle);
        if (link.isEmpty()) {
            return new Asking.Answered(keep(vehicle, call, ReadingOutcome.BY_HAND, Optional.empty()));
        }
        if (link.get().status() == ConnectionStatus.RECONNECT_NEEDED) {
            return new Asking.Answered(keep(vehicle, call, ReadingOutcome.RECONNECT_NEEDED, Optional.empty()));
        }
        AskPermit permit = vehicle.askAt(now());
        if (permit instanceof AskPermit.Limited limited) {
            return new Asking.Answered(keep(vehicle, call, ReadingOutcome.RATE_LIMITED, Optional.of(limited.until())));
        }
        return permit instanceof AskPermit.JustAsked
                ? new Asking.Answered(keep(vehicle, call, ReadingOutcome.UP_TO_DATE, Optional.empty()))
                : new Asking.Permitted(link.get());
    }

    /** How to ask a car that nobody asks for; empty when it can't be asked now, which leaves no trace. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<VehicleLink> permit(VehicleId id) {
        Vehicle vehicle = locked(id);
        return connected(vehicle)
                .filter(link -> link.status() == ConnectionStatus.ACTIVE)
                .filter(link -> vehicle.askAt(now()) instanceof AskPermit.Granted);
    }

    /** Keeps what the car told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ReadVehicle write(VehicleId id, VehicleLink asked, IdempotentCall call, TelemetrySnapshot snapshot) {
        Optional<ReadVehicle> known = known(call);
        if (known.isPresent()) {
            return known.get();
        }
        Vehicle vehicle = locked(id);
        boolean connected = vehicle.link()
                .filter(link -> link.status() == ConnectionStatus.ACTIVE)
                .isPresent();
        if (!connected) { // its driver ended it while the car was asked
            return keep(vehicle, call, ReadingOutcome.BY_HAND, Optional.empty());
        }
        if (snapshot.tellsAnything()) {
            vehicle.take(snapshot, now());
            return keep(vehicle, call, ReadingOutcome.READ, Optional.empty());
        }
        return snapshot.failure()
                .map(failure -> keepFailure(vehicle, asked, call, failure))
                .orElseGet(() -> keep(vehicle, call, ReadingOutcome.NOT_CAPABLE, Optional.empty()));
    }

    /** Keeps why the car told nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ReadVehicle writeFailure(VehicleId id, VehicleLink asked, IdempotentCall call, ProviderFailure failure) {
        return known(call).orElseGet(() -> keepFailure(locked(id), asked, call, failure));
    }

    private ReadVehicle keepFailure(Vehicle vehicle, VehicleLink asked, IdempotentCall call, ProviderFailure failure) {
        Optional<VehicleLink> link = connected(vehicle);
        if (link.isEmpty()) { // its driver ended it while the car was asked
            return keep(vehicle, call, ReadingOutcome.BY_HAND, Optional.empty());
        }
        if (!link.get()
                .connection()
                .equals(asked.connection())) { // or signed in again: the failure is the old consent's
            return keep(vehicle, call, ReadingOutcome.UNAVAILABLE, Optional.empty());
        }
        return switch (failure.kind()) {
            case REAUTHENTICATE, PERMISSION -> {
                vehicle.needReconnect(asked.connection());
                yield keep(vehicle, call, ReadingOutcome.RECONNECT_NEEDED, Optional.empty());
            }
            case RATE_LIMITED -> {
                Instant until = now().plus(failure.retryAfter().orElse(USUAL_PAUSE));
                vehicle.limitQuestions(until);
                yield keep(vehicle, call, ReadingOutcome.RATE_LIMITED, Optional.of(until));
            }
            case ASLEEP -> keep(vehicle, call, ReadingOutcome.ASLEEP, Optional.empty());
            case NOT_CAPABLE -> keep(vehicle, call, ReadingOutcome.NOT_CAPABLE, Optional.empty());
            case BILLING, UPSTREAM, TIMEOUT -> keep(vehicle, call, ReadingOutcome.UNAVAILABLE, Optional.empty());
        };
    }

    private static Optional<VehicleLink> connected(Vehicle vehicle) {
        return vehicle.link().filter(it -> it.status() != ConnectionStatus.DISCONNECTED);
    }

    private ReadVehicle keep(Vehicle vehicle, IdempotentCall call, ReadingOutcome outcome, Optional<Instant> retryAt) {
        VehicleReading reading = new VehicleReading(ReadingId.random(), vehicle.id(), outcome, retryAt, now());
        vehicles.add(reading);
        keys.remember(call, reading.id().value());
        return new ReadVehicle(reading, vehicle);
    }

    private Optional<ReadVehicle> known(IdempotentCall call) {
        Optional<UUID> id = keys.resultOf(call);
        return id.map(it -> {
            VehicleReading reading = vehicles.findReading(new ReadingId(it)).orElseThrow();
            return new ReadVehicle(
                    reading, vehicles.all(List.of(reading.vehicle())).get(0));
        });
    }

    private Vehicle locked(VehicleId id) {
        vehicles.lock(id);
        return vehicles.find(id).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

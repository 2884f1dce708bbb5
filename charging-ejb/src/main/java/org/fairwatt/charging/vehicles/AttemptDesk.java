package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fairwatt.charging.input.Field;
import org.fairwatt.charging.vehicles.Callback.Arrival;
import org.fairwatt.charging.vehicles.VehicleConnecting.Arriving;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.vehicle.AttemptId;
import org.fairwatt.vehicle.AuthorizationCode;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionAttempts;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ConsentRequest;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleTelemetryProvider;
import org.fairwatt.vehicle.Vehicles;

/** The steps of an attempt to connect a car, each in a transaction of its own. */
@ApplicationScoped
class AttemptDesk {
    private static final Duration TO_WRITE = Duration.ofSeconds(10);

    /** Outlasts who waits for another call's tokens, then renews them or turns the code into some, and lists the cars. */
    private static final Duration CLAIM = TokenKeeper.PATIENCE
            .plus(VehicleTelemetryProvider.LONGEST.multipliedBy(2))
            .plus(TO_WRITE);

    private static final Pattern MAKE = Pattern.compile("[A-Za-z][A-Za-z _-]{0,39}");

    private ConnectionAttempts attempts;
    private VehicleConnections connections;
    private Vehicles vehicles;
    private VehicleTelemetryProvider provider;
    private IdempotencyKeys keys;
    private Clock clock;

    protected AttemptDesk() {}

    @Inject
    AttemptDesk(
            ConnectionAttempts attempts,
            VehicleConnections connections,
            Vehicles vehicles,
            VehicleTelemetryProvider provider,
            IdempotencyKeys keys,
            Clock clock) {
        this.attempts = attempts;
        this.connections = connections;
        this.vehicles = vehicles;
        this.provider = provider;
        this.keys = keys;
        this.clock = clock;
    }

    /** How an attempt is found when its callback comes. */
    sealed interface Opening {
        record Ended(ConnectionResult result) implements Opening {}

        /** Another call is carrying it out. */
        record Busy() implements Opening {}

        /**
         * This call carries it out.
         *
         * @param connection what the code was turned into by an earlier call that came no further
         */
        record Claimed(AuthorizationCode code, Optional<ConnectionId> connection) implements Opening {}
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ConnectionStart begin(Caller caller, ConnectionWish wish, IdempotentCall call) {
        Optional<UUID> known = keys.resultOf(call);
        if (known.isPresent()) {
            return again(attempts.find(new AttemptId(known.get())).orElseThrow());
        }
        wish.vehicle().ifPresent(id -> OwnVehicle.of(vehicles, caller.person(), id, "input.vehicleId"));
        Optional<String> make = wish.make().map(AttemptDesk::checkedMake);
        requireProvider();
        ConnectState state = ConnectState.random();
        ConnectionAttempt attempt =
                new ConnectionAttempt(AttemptId.random(), caller.person(), state.hash(), wish.vehicle(), make, now());
        attempts.add(attempt, state);
        keys.remember(call, attempt.id().value());
        return start(attempt, state);
    }

    /** Looks up what the callback belongs to, and claims it; another person's attempt is not known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Opening open(Arriving arriving) {
        Optional<ConnectionResult> known = knownResult(arriving);
        if (known.isPresent()) {
            return new Opening.Ended(known.get());
        }
        Optional<ConnectionAttempt> found = own(arriving).filter(this::stillCounts);
        if (found.isEmpty()) {
            return new Opening.Ended(ConnectionResult.of(ConnectionOutcome.STATE_UNKNOWN));
        }
        ConnectionAttempt attempt = found.get();
        if (attempt.outcome().isPresent()) {
            keys.remember(arriving.call(), attempt.id().value());
            return new Opening.Ended(result(attempt));
        }
        if (arriving.callback().arrival() instanceof Arrival.Turned turned) {
            attempt.end(turned.outcome(), List.of(), turned.car());
            keys.remember(arriving.call(), attempt.id().value());
            return new Opening.Ended(result(attempt));
        }
        if (attempt.isClaimed(now())) {
            return new Opening.Busy();
        }
        attempt.claim(now().plus(CLAIM));
        return new Opening.Claimed(((Arrival.Consent) arriving.callback().arrival()).code(), attempt.connection());
    }

    /** Keeps what the consent's code was turned into, before anything else can fail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ConnectionId arrived(Arriving arriving, ProviderTokens tokens) {
        ConnectionAttempt attempt = own(arriving).orElseThrow();
        VehicleConnection connection =
                new VehicleConnection(ConnectionId.random(), attempt.person(), provider.name(), now());
        connections.add(connection, tokens);
        attempt.arrived(connection.id());
        return connection.id();
    }

    /** Ends the attempt without a vehicle, and forgets what the consent gave. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ConnectionResult end(Arriving arriving, ConnectionOutcome outcome) {
        Optional<ConnectionResult> known = knownResult(arriving);
        if (known.isPresent()) {
            return known.get();
        }
        ConnectionAttempt attempt = own(arriving).orElseThrow();
        if (attempt.outcome().isEmpty()) {
            attempt.connection().ifPresent(id -> connections.lock(id).forgetTokens());
            attempt.end(outcome, List.of(), Optional.empty());
        }
        keys.remember(arriving.call(), attempt.id().value());
        return result(attempt);
    }

    /** Leaves the attempt open for the same callback to come again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void letGo(Arriving arriving) {
        own(arriving).ifPresent(ConnectionAttempt::letGo);
    }

    /** What the attempt gave; also vehicles that were removed since. */
    ConnectionResult result(ConnectionAttempt attempt) {
        List<VehicleId> order = attempt.linked();
        List<Vehicle> linked = vehicles.all(order).stream()
                .sorted(Comparator.comparingInt(vehicle -> order.indexOf(vehicle.id())))
                .toList();
        return new ConnectionResult(attempt.outcome().orElseThrow(), linked, attempt.incompatible());
    }

    /** What the same call gave before. */
    Optional<ConnectionResult> knownResult(Arriving arriving) {
        return keys.resultOf(arriving.call())
                .map(id -> result(attempts.find(new AttemptId(id)).orElseThrow()));
    }

    /** The caller's attempt, locked. */
    Optional<ConnectionAttempt> own(Arriving arriving) {
        return attempts.lock(arriving.callback().state())
                .filter(attempt -> attempt.person().equals(arriving.caller().person()));
    }

    private boolean stillCounts(ConnectionAttempt attempt) {
        return attempt.outcome().isPresent() || attempt.connection().isPresent() || !attempt.isExpired(now());
    }

    private ConnectionStart again(ConnectionAttempt attempt) {
        return attempts.stateOf(attempt)
                .map(state -> start(attempt, state))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.CONFLICT,
                        "idempotencyKey",
                        "What was begun with this key has ended.\nMaybe begin again, with a new key."));
    }

    private ConnectionStart start(ConnectionAttempt attempt, ConnectState state) {
        ConsentRequest request =
                new ConsentRequest(state, attempt.make(), attempt.vehicle().isPresent());
        return new ConnectionStart(provider.authorizeUrl(request), attempt.expiresAt());
    }

    private void requireProvider() {
        if (!provider.isConfigured() || !connections.canKeepTokens()) {
            throw Problem.of(
                    ProblemCode.UNAVAILABLE,
                    "Cars can't be connected here at this time.\nMaybe enter the vehicle by hand; it has the same rights.");
        }
    }

    private static String checkedMake(String make) {
        if (!MAKE.matcher(make).matches()) {
            throw Field.INPUT
                    .child("make")
                    .invalid("This is no maker's name; it has 1 to 40 letters, as in TESLA or FORD.");
        }
        return make;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

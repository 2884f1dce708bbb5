package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.charging.vehicles.AttemptDesk.Opening;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.Tenants;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ConnectionOutcome;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/**
 * Drivers connect cars to their makers' accounts.
 *
 * <p>The way leads over the provider's consent page and back. What comes back is judged in a transaction, then the provider
 * is asked outside of any, then what it said is written in another one. Between the two the attempt is claimed, so that
 * the same callback, sent twice, is carried out once; the second call waits and gets the same result.
 */
@ApplicationScoped
public class VehicleConnecting {
    private static final Logger LOG = System.getLogger(VehicleConnecting.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20); // a browser waits for longer
    private static final int ATTEMPTS = 3;

    private AttemptDesk desk;
    private LinkDesk links;
    private TokenKeeper tokens;
    private ConsentReturn consents;
    private VehicleTelemetryProvider provider;
    private Tenants tenants;
    private LostRaces lostRaces;

    protected VehicleConnecting() {}

    @Inject
    VehicleConnecting(
            AttemptDesk desk,
            LinkDesk links,
            TokenKeeper tokens,
            ConsentReturn consents,
            VehicleTelemetryProvider provider,
            Tenants tenants,
            LostRaces lostRaces) {
        this.desk = desk;
        this.links = links;
        this.tokens = tokens;
        this.consents = consents;
        this.provider = provider;
        this.tenants = tenants;
        this.lostRaces = lostRaces;
    }

    /** Begins to connect a car: says where consent is given. */
    public ConnectionStart begin(Caller caller, ConnectionWish wish, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        return desk.begin(
                caller, wish, IdempotentCall.of(caller.person(), idempotencyKey, "beginVehicleConnection", wish));
    }

    /** Ends an attempt of the caller with what came back; the same again gives the same result. */
    public ConnectionResult complete(Caller caller, ConnectionCallback sent, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        Callback callback = Callback.of(sent);
        IdempotentCall call =
                IdempotentCall.of(caller.person(), idempotencyKey, "completeVehicleConnection", callback.identity());
        return Waiting.forAnswer(PATIENCE, () -> tryToEnd(new Arriving(caller, callback, call)))
                .orElseGet(() -> ConnectionResult.of(ConnectionOutcome.UNAVAILABLE));
    }

    private Optional<ConnectionResult> tryToEnd(Arriving arriving) {
        Opening opening = desk.open(arriving);
        if (opening instanceof Opening.Ended ended) {
            return Optional.of(ended.result());
        }
        return opening instanceof Opening.Claimed claimed ? Optional.of(carryOut(arriving, claimed)) : Optional.empty();
    }

    private ConnectionResult carryOut(Arriving arriving, Opening.Claimed claimed) {
        try {
            ConnectionId connection = claimed.connection().orElseGet(() -> exchange(arriving, claimed));
            AccessToken token = tokens.current(connection);
            List<ProviderVehicle> cars = provider.vehicles(token);
            Linked linked = link(arriving, connection, cars);
            linked.unwanted().forEach(car -> consents.giveBack(token, car.id()));
            return linked.result();
        } catch (ProviderFailure failure) {
            return afterFailure(arriving, failure);
        } catch (RuntimeException failure) {
            desk.letGo(arriving);
            throw failure;
        }
    }

    private ConnectionId exchange(Arriving arriving, Opening.Claimed claimed) {
        ProviderTokens first = provider.completeConnect(claimed.code());
        return desk.arrived(arriving, first);
    }

    private Linked link(Arriving arriving, ConnectionId connection, List<ProviderVehicle> cars) {
        ModelRegion region =
                ModelRegion.of(tenants.byId(arriving.caller().tenant()).orElseThrow());
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return links.link(arriving, connection, cars, region);
            } catch (RuntimeException failure) {
                if (!lostRaces.areBehind(failure)) {
                    throw failure;
                }
            }
        }
        return links.link(arriving, connection, cars, region);
    }

    /** What may go better when the same callback comes again leaves the attempt open. */
    private ConnectionResult afterFailure(Arriving arriving, ProviderFailure failure) {
        LOG.log(Level.INFO, "A car could not be connected ({0}): {1}", failure.kind(), failure.getMessage());
        return switch (failure.kind()) {
            case REAUTHENTICATE -> desk.end(arriving, ConnectionOutcome.CODE_EXPIRED);
            case PERMISSION -> desk.end(arriving, ConnectionOutcome.DENIED);
            case NOT_CAPABLE -> desk.end(arriving, ConnectionOutcome.INCOMPATIBLE);
            case BILLING -> desk.end(arriving, ConnectionOutcome.NOT_SUBSCRIBED);
            case RATE_LIMITED, ASLEEP, UPSTREAM, TIMEOUT -> {
                desk.letGo(arriving);
                yield ConnectionResult.of(ConnectionOutcome.UNAVAILABLE);
            }
        };
    }

    /** A callback on its way: who brings it, and by which call. */
    record Arriving(Caller caller, Callback callback, IdempotentCall call) {}

    /**
     * What came of it.
     *
     * @param unwanted cars of the consent that it did not link
     */
    record Linked(ConnectionResult result, List<ProviderVehicle> unwanted) {}
}

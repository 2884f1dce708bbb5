package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.fairwatt.charging.vehicles.ReadingDesk.Asking;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderFailure.Kind;
import org.fairwatt.vehicle.TelemetrySnapshot;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/** Asks connected cars how they are: at most once in a minute each, outside of any transaction. */
@ApplicationScoped
public class VehicleReadings {
    private static final Logger LOG = System.getLogger(VehicleReadings.class.getName());

    private ReadingDesk desk;
    private TokenKeeper tokens;
    private VehicleTelemetryProvider provider;

    protected VehicleReadings() {}

    @Inject
    VehicleReadings(ReadingDesk desk, TokenKeeper tokens, VehicleTelemetryProvider provider) {
        this.desk = desk;
        this.tokens = tokens;
        this.provider = provider;
    }

    /** Asks the caller's car now; what is known already is given when it can't be asked. */
    public ReadVehicle refresh(Caller caller, VehicleId id, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "refreshVehicle", id);
        Asking asking = desk.ask(caller, id, call);
        if (asking instanceof Asking.Answered answered) {
            return answered.known();
        }
        return read(id, ((Asking.Permitted) asking).link(), call);
    }

    /** Asks a car whose slot is on, unless it was asked just now or its maker wants to be left alone; nobody waits for it. */
    void followSlot(PersonId owner, VehicleId id) {
        IdempotentCall once = IdempotentCall.of(owner, UUID.randomUUID().toString(), "followSlot", id);
        desk.permit(id).ifPresent(link -> read(id, link, once));
    }

    private ReadVehicle read(VehicleId id, VehicleLink link, IdempotentCall call) {
        try {
            return desk.write(id, link, call, read(link));
        } catch (ProviderFailure failure) {
            LOG.log(Level.INFO, "Vehicle ({0}) could not be read ({1}): {2}", id, failure.kind(), failure.getMessage());
            return desk.writeFailure(id, link, call, failure);
        }
    }

    /** A token that the provider refuses before its time is renewed once: it may have been revoked alone. */
    private TelemetrySnapshot read(VehicleLink link) {
        AccessToken token = tokens.current(link.connection());
        try {
            return provider.read(token, link.providerVehicle());
        } catch (ProviderFailure failure) {
            if (failure.kind() != Kind.REAUTHENTICATE) {
                throw failure;
            }
            return provider.read(tokens.insteadOf(token, link.connection()), link.providerVehicle());
        }
    }
}

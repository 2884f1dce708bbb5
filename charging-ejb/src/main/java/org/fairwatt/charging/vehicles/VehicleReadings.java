package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
        return read(caller.person(), id, IdempotentCall.of(caller.person(), idempotencyKey, "refreshVehicle", id));
    }

    /**
     * Asks a car whose slot is on, without anybody waiting for it.
     *
     * @param occasion the same for whoever asks it for the same reason at the same time: it is asked once
     */
    void followSlot(PersonId owner, VehicleId id, String occasion) {
        read(owner, id, IdempotentCall.of(owner, occasion, "followSlot", id));
    }

    private ReadVehicle read(PersonId owner, VehicleId id, IdempotentCall call) {
        Asking asking = desk.ask(owner, id, call);
        if (asking instanceof Asking.Answered answered) {
            return answered.known();
        }
        VehicleLink link = ((Asking.Permitted) asking).link();
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

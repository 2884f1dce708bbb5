package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;
import org.fairwatt.vehicle.VehicleLink;

/** Drivers end connections and take vehicles off their list. The provider is told if it can be; here it holds in any case. */
@ApplicationScoped
public class VehicleFarewell {
    private FarewellDesk desk;
    private TokenKeeper tokens;
    private ConsentReturn consents;

    protected VehicleFarewell() {}

    @Inject
    VehicleFarewell(FarewellDesk desk, TokenKeeper tokens, ConsentReturn consents) {
        this.desk = desk;
        this.tokens = tokens;
        this.consents = consents;
    }

    /** Ends the connection; the vehicle stays as one that was entered by hand. */
    public Vehicle disconnect(Caller caller, VehicleId id, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "disconnectVehicle", id);
        return tellingTheProvider(caller, id, () -> desk.disconnect(caller, id, call));
    }

    /** Takes the vehicle off its owner's list; not while it has open reservations. */
    public Vehicle remove(Caller caller, VehicleId id, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "removeVehicle", id);
        return tellingTheProvider(caller, id, () -> desk.remove(caller, id, call));
    }

    /** The token is got before, since it is forgotten by then. */
    private Vehicle tellingTheProvider(Caller caller, VehicleId id, Supplier<Left> work) {
        Optional<VehicleLink> link = desk.activeLink(caller, id);
        Optional<AccessToken> token = link.flatMap(this::tokenIfPossible);
        Left left = work.get();
        if (left.ended().equals(link)) {
            token.ifPresent(it -> consents.giveBack(it, link.orElseThrow().providerVehicle()));
        }
        return left.vehicle();
    }

    private Optional<AccessToken> tokenIfPossible(VehicleLink link) {
        try {
            return Optional.of(tokens.current(link.connection()));
        } catch (ProviderFailure failure) {
            return Optional.empty();
        }
    }

    /**
     * What a vehicle is after it left.
     *
     * @param ended the link that this call ended; empty when there was none, or when an earlier call did it
     */
    record Left(Vehicle vehicle, Optional<VehicleLink> ended) {}
}

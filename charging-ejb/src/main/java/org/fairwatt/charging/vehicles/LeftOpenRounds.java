package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/** Goes through all tenants and lets go of consents that nobody came back for. A tenant that fails is tried again. */
@ApplicationScoped
public class LeftOpenRounds {
    private static final Logger LOG = System.getLogger(LeftOpenRounds.class.getName());

    private EachTenant each;
    private LeftOpenDesk desk;
    private ConsentReturn consents;
    private VehicleTelemetryProvider provider;

    protected LeftOpenRounds() {}

    @Inject
    LeftOpenRounds(
            Tenants tenants,
            TenantScope scope,
            LeftOpenDesk desk,
            ConsentReturn consents,
            VehicleTelemetryProvider provider) {
        this.each = new EachTenant(tenants, scope);
        this.desk = desk;
        this.consents = consents;
        this.provider = provider;
    }

    void round() {
        each.attempt(
                "Not every consent that was left open was let go",
                tenant -> desk.end().forEach(this::giveBack));
    }

    /** If it can be: here the tokens are forgotten in any case. */
    private void giveBack(AccessToken token) {
        try {
            provider.vehicles(token).forEach(car -> consents.giveBack(token, car.id()));
        } catch (ProviderFailure failure) {
            LOG.log(
                    Level.INFO,
                    "A consent that was left open could not be given back ({0}): {1}",
                    failure.kind(),
                    failure.getMessage());
        }
    }
}

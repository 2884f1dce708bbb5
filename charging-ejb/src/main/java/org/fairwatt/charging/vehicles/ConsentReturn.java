package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderVehicleId;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/**
 * Gives the consent for a car back to the provider, if it can be told. There a car is given up for the whole platform and
 * not for one consent alone: while another link asks the car, nothing is given back.
 */
@ApplicationScoped
class ConsentReturn {
    private static final Logger LOG = System.getLogger(ConsentReturn.class.getName());

    private ConnectionRelease release;
    private VehicleTelemetryProvider provider;

    protected ConsentReturn() {}

    @Inject
    ConsentReturn(ConnectionRelease release, VehicleTelemetryProvider provider) {
        this.release = release;
        this.provider = provider;
    }

    void giveBack(AccessToken token, ProviderVehicleId car) {
        if (release.isAsked(car)) {
            return;
        }
        try {
            provider.disconnect(token, car);
        } catch (ProviderFailure failure) {
            LOG.log(
                    Level.INFO,
                    "The consent for a car could not be given back ({0}): {1}",
                    failure.kind(),
                    failure.getMessage());
        }
    }
}

package org.fairwatt.vehicle;

import java.time.Duration;
import java.util.List;

/**
 * A service through which cars tell their state, with their owner's consent.
 *
 * <p>All but the first three ask over the network, throw {@link ProviderFailure} and nothing else, and end within
 * {@link #LONGEST}. They are never called within a transaction.
 */
public interface VehicleTelemetryProvider {

    /** No call takes longer, however many cars it is about: a person waits for it. */
    Duration LONGEST = Duration.ofSeconds(20);

    VehicleProvider name();

    /** False while the platform has no account there. */
    boolean isConfigured();

    /** The page where a person gives consent. */
    String authorizeUrl(ConsentRequest request);

    /** Turns what the consent gave into tokens; {@code REAUTHENTICATE} when the code has expired or was used. */
    ProviderTokens completeConnect(AuthorizationCode code);

    /** New tokens; the old ones end. {@code REAUTHENTICATE} when the consent no longer counts. */
    ProviderTokens refresh(RefreshToken token);

    /** The cars that the consent is for. */
    List<ProviderVehicle> vehicles(AccessToken token);

    /** Asks a car for everything that charging needs. */
    TelemetrySnapshot read(AccessToken token, ProviderVehicleId vehicle);

    /** Tells the provider that this car is no longer asked about. */
    void disconnect(AccessToken token, ProviderVehicleId vehicle);
}

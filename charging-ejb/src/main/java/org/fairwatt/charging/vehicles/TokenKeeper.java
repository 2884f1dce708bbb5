package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.charging.vehicles.TokenDesk.Standing;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ProviderFailure;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.VehicleTelemetryProvider;

/**
 * Gives a connection's access token, renewed when it is about to end.
 *
 * <p>A refresh token is good for one renewal, so only one caller in the world renews at a time: it claims the connection
 * in a transaction, asks the provider outside of any, and keeps both new tokens in a third step. The others wait.
 */
@ApplicationScoped
class TokenKeeper {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private TokenDesk desk;
    private VehicleTelemetryProvider provider;

    protected TokenKeeper() {}

    @Inject
    TokenKeeper(TokenDesk desk, VehicleTelemetryProvider provider) {
        this.desk = desk;
        this.provider = provider;
    }

    /** @throws ProviderFailure REAUTHENTICATE when there is none any more */
    AccessToken current(ConnectionId connection) {
        return after(connection, Optional.empty());
    }

    /** One that is newer than {@code rejected}, which the provider did not take although its time is not over. */
    AccessToken insteadOf(AccessToken rejected, ConnectionId connection) {
        return after(connection, Optional.of(rejected));
    }

    private AccessToken after(ConnectionId connection, Optional<AccessToken> rejected) {
        return Waiting.forAnswer(PATIENCE, () -> tryToGet(connection, rejected))
                .orElseThrow(() -> ProviderFailure.of(
                        ProviderFailure.Kind.TIMEOUT, "Another call did not end renewing the tokens in time."));
    }

    private Optional<AccessToken> tryToGet(ConnectionId connection, Optional<AccessToken> rejected) {
        Standing standing = desk.look(connection, rejected);
        if (standing instanceof Standing.Valid valid) {
            return Optional.of(valid.token());
        }
        if (standing instanceof Standing.Gone) {
            throw ProviderFailure.of(ProviderFailure.Kind.REAUTHENTICATE, "The consent's tokens are gone.");
        }
        return standing instanceof Standing.Claimed claimed
                ? Optional.of(renew(connection, claimed.tokens()))
                : Optional.empty();
    }

    private AccessToken renew(ConnectionId connection, ProviderTokens old) {
        try {
            ProviderTokens renewed = provider.refresh(old.refresh());
            desk.keep(connection, renewed);
            return renewed.access();
        } catch (ProviderFailure failure) {
            if (failure.kind() == ProviderFailure.Kind.REAUTHENTICATE) {
                desk.forget(connection);
                desk.needReconnect(connection);
            } else {
                desk.letGo(connection);
            }
            throw failure;
        }
    }
}

package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fairwatt.tenancy.store.TokenCipher.Place;
import org.fairwatt.vehicle.AccessToken;
import org.fairwatt.vehicle.ConnectionId;
import org.fairwatt.vehicle.ProviderTokens;
import org.fairwatt.vehicle.RefreshToken;
import org.fairwatt.vehicle.SealedTokens;
import org.fairwatt.vehicle.VehicleConnection;
import org.fairwatt.vehicle.VehicleConnections;

/** The bound tenant's connections in the database, their tokens encrypted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaVehicleConnections implements VehicleConnections {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Inject
    TokenKeyRing ring;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean canKeepTokens() {
        return !ring.keys().isEmpty();
    }

    @Override
    public void add(VehicleConnection connection, ProviderTokens tokens) {
        keep(connection, tokens);
        em.persist(connection);
    }

    @Override
    public Optional<VehicleConnection> find(ConnectionId id) {
        return Optional.ofNullable(em.find(VehicleConnection.class, id.value()));
    }

    @Override
    public VehicleConnection lock(ConnectionId id) {
        VehicleConnection connection = em.find(VehicleConnection.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (connection == null) {
            throw new IllegalStateException("There is no connection with id (%s).".formatted(id));
        }
        em.refresh(connection); // it may have been read before the lock was granted
        return connection;
    }

    @Override
    public Optional<ProviderTokens> tokensOf(VehicleConnection connection) {
        TokenCipher cipher = new TokenCipher(ring);
        return connection
                .tokens()
                .flatMap(tokens -> cipher.open(tokens.access(), access(connection))
                        .flatMap(access -> cipher.open(tokens.refresh(), refresh(connection))
                                .map(refresh -> new ProviderTokens(
                                        new AccessToken(access),
                                        tokens.accessExpiresAt(),
                                        new RefreshToken(refresh),
                                        tokens.refreshExpiresAt()))));
    }

    @Override
    public void keep(VehicleConnection connection, ProviderTokens tokens) {
        TokenCipher cipher = new TokenCipher(ring);
        connection.keep(new SealedTokens(
                cipher.seal(tokens.access().value(), access(connection)),
                tokens.accessExpiresAt(),
                cipher.seal(tokens.refresh().value(), refresh(connection)),
                tokens.refreshExpiresAt()));
    }

    private static Place access(VehicleConnection connection) {
        return new Place(BoundTenant.current(), connection.id().value(), "vehicle_connection.access_token");
    }

    private static Place refresh(VehicleConnection connection) {
        return new Place(BoundTenant.current(), connection.id().value(), "vehicle_connection.refresh_token");
    }
}

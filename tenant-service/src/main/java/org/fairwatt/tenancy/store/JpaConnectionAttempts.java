package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fairwatt.tenancy.store.TokenCipher.Place;
import org.fairwatt.vehicle.AttemptId;
import org.fairwatt.vehicle.ConnectState;
import org.fairwatt.vehicle.ConnectionAttempt;
import org.fairwatt.vehicle.ConnectionAttempts;

/** The bound tenant's attempts to connect a car in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaConnectionAttempts implements ConnectionAttempts {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Inject
    TokenKeyRing ring;

    @Override
    public void add(ConnectionAttempt attempt, ConnectState state) {
        attempt.keepState(new TokenCipher(ring).seal(state.text(), place(attempt)));
        em.persist(attempt);
    }

    @Override
    public Optional<ConnectionAttempt> find(AttemptId id) {
        return Optional.ofNullable(em.find(ConnectionAttempt.class, id.value()));
    }

    @Override
    public Optional<ConnectState> stateOf(ConnectionAttempt attempt) {
        return attempt.state()
                .flatMap(closed -> new TokenCipher(ring).open(closed, place(attempt)))
                .flatMap(ConnectState::ofText);
    }

    @Override
    public Optional<ConnectionAttempt> lock(ConnectState state) {
        Optional<ConnectionAttempt> attempt = em.createQuery(
                        "select a from ConnectionAttempt a where a.stateHash = :hash", ConnectionAttempt.class)
                .setParameter("hash", state.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        attempt.ifPresent(em::refresh); // it may have been read before the lock was granted
        return attempt;
    }

    @Override
    public List<ConnectionAttempt> lockLeftOpen(Instant latest) {
        return em.createQuery(
                        "select a from ConnectionAttempt a where a.connectionId is not null and a.outcome is null and a.begunAt <= :latest order by a.id",
                        ConnectionAttempt.class)
                .setParameter("latest", latest)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Place place(ConnectionAttempt attempt) {
        return new Place(BoundTenant.current(), attempt.id().value(), "connection_attempt.state");
    }
}

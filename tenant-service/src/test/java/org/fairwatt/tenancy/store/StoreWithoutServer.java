package org.fairwatt.tenancy.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.PrintWriter;
import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.fairwatt.tenancy.delivery.OutboxFilled;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** The store's classes with the product's persistence unit, but with transactions of their own and no server around. */
final class StoreWithoutServer {

    private static final EntityManagerFactory FACTORY = new HibernatePersistenceProvider()
            .createEntityManagerFactory(
                    "fairwatt",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            // a server's transaction manager commits by itself; here Hibernate needs the connection for
                            // it
                            "hibernate.connection.handling_mode",
                            "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION",
                            "hibernate.multi_tenant_connection_provider",
                            new TenantConnections(
                                    new InTransaction(TestDatabase.shared().app()))));

    /** Keys of these tests. */
    static final TokenKeyRing RING = new TokenKeyRing(Optional.of(
            "test:" + Base64.getEncoder().encodeToString("a key of thirty-two bytes, only!".getBytes(US_ASCII))));

    private StoreWithoutServer() {}

    /** One transaction of {@code tenant}; rolled back when {@code work} throws. */
    static <T> T in(TenantId tenant, Function<Store, T> work) {
        BoundTenant.set(Optional.of(tenant));
        EntityManager em = FACTORY.createEntityManager();
        try {
            em.getTransaction().begin();
            T result = work.apply(new Store(em));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
            BoundTenant.set(Optional.empty());
        }
    }

    static void run(TenantId tenant, Consumer<Store> work) {
        in(tenant, store -> {
            work.accept(store);
            return true;
        });
    }

    /** A transaction outside of any tenant's scope. */
    static <T> T inNoTenant(Function<EntityManager, T> work) {
        EntityManager em = FACTORY.createEntityManager();
        try {
            em.getTransaction().begin();
            return work.apply(em);
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    /** All repositories on one entity manager. */
    record Store(
            EntityManager em,
            JpaSites sites,
            JpaStations stations,
            JpaClusters clusters,
            JpaVehicles vehicles,
            JpaVehicleConnections connections,
            JpaConnectionAttempts attempts,
            JpaReservations reservations,
            JpaDecisionRecords records,
            JpaIdempotencyKeys keys,
            JpaAllocationPolicies policies,
            JpaAuditTrail audit,
            JpaInvitationLog invitations,
            JpaEventLog events,
            JpaNotifications notifications,
            JpaStationWatches watches,
            JpaFairnessMemories fairness,
            JpaPresences presences,
            JpaPastStays pastStays) {

        Store(EntityManager em) {
            this(
                    em,
                    new JpaSites(),
                    new JpaStations(),
                    new JpaClusters(),
                    new JpaVehicles(),
                    new JpaVehicleConnections(),
                    new JpaConnectionAttempts(),
                    new JpaReservations(),
                    new JpaDecisionRecords(),
                    new JpaIdempotencyKeys(),
                    new JpaAllocationPolicies(),
                    new JpaAuditTrail(),
                    new JpaInvitationLog(),
                    new JpaEventLog(),
                    new JpaNotifications(),
                    new JpaStationWatches(),
                    new JpaFairnessMemories(),
                    new JpaPresences(),
                    new JpaPastStays());
            sites.em = em;
            stations.em = em;
            clusters.em = em;
            vehicles.em = em;
            connections.em = em;
            connections.ring = RING;
            attempts.em = em;
            attempts.ring = RING;
            reservations.em = em;
            records.em = em;
            keys.em = em;
            policies.em = em;
            audit.em = em;
            invitations.em = em;
            events.em = em;
            events.filled = new Nobody();
            notifications.em = em;
            notifications.events = events;
            watches.em = em;
            fairness.em = em;
            presences.em = em;
            pastStays.em = em;
        }
    }

    /** Nobody is woken. */
    private static final class Nobody implements Event<OutboxFilled> {

        @Override
        public void fire(OutboxFilled event) {}

        @Override
        public <U extends OutboxFilled> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OutboxFilled> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<OutboxFilled> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends OutboxFilled> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends OutboxFilled> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    /** As in a server's transaction, a connection is in one from the start: the tenant's setting lives in it. */
    private record InTransaction(DataSource source) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLException("The pool knows its user.");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return source.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            source.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            source.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return source.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return source.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return source.isWrapperFor(type);
        }
    }
}

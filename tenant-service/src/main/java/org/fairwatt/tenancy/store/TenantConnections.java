package org.fairwatt.tenancy.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

/**
 * Gives Hibernate connections that the database itself holds to one tenant: row-level security reads the setting that is
 * made here, and it ends with the transaction.
 */
public class TenantConnections implements MultiTenantConnectionProvider<UUID> {

    static final String JNDI_NAME = "jdbc/fairwatt";

    // A wait for a lock is a queue of bookings at one cluster; each takes some ten milliseconds. An idle transaction
    // that
    // long belongs to a node that hangs.
    private static final String BIND = "SELECT set_config('app.tenant_id', ?, true),"
            + " set_config('lock_timeout', '10s', true),"
            + " set_config('idle_in_transaction_session_timeout', '60s', true)";

    private volatile Optional<DataSource> pool = Optional.empty();

    /** For Hibernate, which makes it by name; the pool is looked up when it is needed first. */
    public TenantConnections() {}

    TenantConnections(DataSource pool) {
        this.pool = Optional.of(pool);
    }

    @Override
    public Connection getConnection(UUID tenant) throws SQLException {
        Connection connection = pool().getConnection();
        if (TenantOfThread.NOBODY.equals(tenant)) {
            return connection;
        }
        try (PreparedStatement bind = connection.prepareStatement(BIND)) {
            bind.setString(1, tenant.toString());
            bind.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public void releaseConnection(UUID tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false; // the setting lives in the transaction of this very connection
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!type.isInstance(this)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(this);
    }

    @SuppressWarnings(
            "BanJNDI") // a constant name in the server's own directory; Hibernate's services know no injection
    private DataSource pool() throws SQLException {
        Optional<DataSource> known = pool;
        if (known.isEmpty()) {
            try {
                known = Optional.of(InitialContext.doLookup(JNDI_NAME));
            } catch (NamingException e) {
                throw new SQLException("The server has no data source (%s).".formatted(JNDI_NAME), e);
            }
            pool = known;
        }
        return known.get();
    }
}

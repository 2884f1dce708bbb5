package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** To whom the store's connections are bound, and for how long. */
class TenantConnectionsTest {

    @Test
    void aConnectionThatGoesBackIntoThePoolIsNobodysAgain() throws SQLException {
        TenantId tenant = TestDatabase.shared().aTenant();
        try (Connection pooled = TestDatabase.shared().app().getConnection()) {
            pooled.setAutoCommit(false); // as within a server's transaction
            Connection given = new TenantConnections(new PoolOfOne(pooled)).getConnection(tenant.value());

            assertThat(boundTo(given)).isEqualTo(tenant.toString());
            given.commit();

            assertThat(boundTo(pooled)).isEmpty();
        }
    }

    private static String boundTo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(current_setting('app.tenant_id', true), '')")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Gives the same connection again and again. */
    private static final class PoolOfOne extends PGSimpleDataSource {
        private static final long serialVersionUID = 1;

        private final transient Connection one;

        PoolOfOne(Connection one) {
            this.one = one;
        }

        @Override
        public Connection getConnection() {
            return one;
        }
    }
}

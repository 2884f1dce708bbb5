package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.fairwatt.tenant.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadTenantScopeTest {

    private static final TenantId RIVERBEND = TenantId.random();
    private static final TenantId NORTHGRID = TenantId.random();

    private final Transactions transactions = new Transactions();
    private final ThreadTenantScope scope = new ThreadTenantScope();

    ThreadTenantScopeTest() {
        scope.transactions = transactions;
    }

    @Test
    void theTenantIsBoundWithinTheScopeOnly() {
        assertThat(scope.call(RIVERBEND, scope::current)).isEqualTo(RIVERBEND);

        assertThat(scope.bound()).isEmpty();
        assertThatThrownBy(scope::current).hasMessageContaining("No tenant is bound");
    }

    @Test
    void theTenantIsGoneAlsoAfterAFailure() {
        assertThatThrownBy(() -> scope.run(RIVERBEND, () -> {
                    throw new IllegalArgumentException("failed");
                }))
                .hasMessage("failed");

        assertThat(scope.bound()).isEmpty();
    }

    @Test
    void aScopeWithinAScopeGivesBackTheOuterOne() {
        scope.run(RIVERBEND, () -> {
            scope.run(NORTHGRID, () -> assertThat(scope.current()).isEqualTo(NORTHGRID));
            assertThat(scope.current()).isEqualTo(RIVERBEND);
        });
    }

    @Test
    void aTransactionNeverChangesItsTenant() {
        scope.run(RIVERBEND, () -> {
            transactions.active = true;
            assertThat(scope.call(RIVERBEND, () -> "the same one")).isEqualTo("the same one");
            assertThatThrownBy(() -> scope.run(NORTHGRID, () -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(RIVERBEND.toString())
                    .hasMessageContaining(NORTHGRID.toString());
        });
    }

    @Test
    void aTransactionThatBeganWithoutATenantGetsNone() {
        transactions.active = true;

        assertThatThrownBy(() -> scope.run(RIVERBEND, () -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(scope.bound()).isEmpty();
    }

    @Test
    void anotherThreadKnowsNothingOfIt() {
        scope.run(RIVERBEND, () -> {
            Optional<TenantId> elsewhere = java.util.concurrent.CompletableFuture.supplyAsync(scope::bound)
                    .join();
            assertThat(elsewhere).isEmpty();
        });
    }

    /** The server's transactions: there is one, or there is none. */
    private static final class Transactions implements TransactionSynchronizationRegistry {

        private boolean active;

        @Override
        public @Nullable Object getTransactionKey() {
            return active ? this : null;
        }

        @Override
        public int getTransactionStatus() {
            return active ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
        }

        @Override
        public void putResource(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getResource(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            throw new UnsupportedOperationException();
        }
    }
}

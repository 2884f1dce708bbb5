package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.fairwatt.tenancy.transaction.CommandedTransactions;
import org.fairwatt.tenant.TenantId;
import org.junit.jupiter.api.Test;

class ThreadTenantScopeTest {

    private static final TenantId RIVERBEND = TenantId.random();
    private static final TenantId NORTHGRID = TenantId.random();

    private final CommandedTransactions transactions = new CommandedTransactions();
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
            transactions.begin();
            assertThat(scope.call(RIVERBEND, () -> "the same one")).isEqualTo("the same one");
            assertThatThrownBy(() -> scope.run(NORTHGRID, () -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(RIVERBEND.toString())
                    .hasMessageContaining(NORTHGRID.toString());
        });
    }

    @Test
    void aTransactionThatBeganWithoutATenantGetsNone() {
        transactions.begin();

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
}

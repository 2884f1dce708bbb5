package org.fairwatt.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.memory.EnteredTenant;
import org.fairwatt.memory.InMemoryTenants;
import org.junit.jupiter.api.Test;

class EachTenantTest {

    private final Tenant riverbend = InMemoryTenants.community(TenantId.random(), "riverbend");
    private final Tenant northgrid = InMemoryTenants.community(TenantId.random(), "northgrid");
    private final EnteredTenant scope = new EnteredTenant();
    private final EachTenant each = new EachTenant(InMemoryTenants.of(riverbend, northgrid), scope);

    @Test
    void eachIsWorkedOnWithinItsOwnScope() {
        List<TenantId> entered = new ArrayList<>();

        each.attempt("Nothing was done", tenant -> entered.add(scope.current()));

        assertThat(entered).containsExactly(riverbend.id(), northgrid.id());
        assertThat(scope.bound()).isEmpty();
    }

    @Test
    void oneThatFailsKeepsNoOtherFromItsTurn() {
        List<TenantId> done = new ArrayList<>();

        each.attempt("Not everything was done", tenant -> {
            if (tenant.equals(riverbend)) {
                throw new IllegalStateException("riverbend fails, as the test wants it");
            }
            done.add(scope.current());
        });

        assertThat(done).containsExactly(northgrid.id());
        assertThat(scope.bound()).isEmpty();
    }
}

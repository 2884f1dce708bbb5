package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantStatus;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class JdbcTenantsTest {

    private final TestDatabase database = TestDatabase.shared();
    private final TenantId id = database.aTenant();
    private final JdbcTenants tenants = new JdbcTenants();

    JdbcTenantsTest() {
        tenants.directory = database.directory();
    }

    @Test
    void aTenantIsFoundByIdAndAlias() {
        Tenant tenant = tenants.byId(id).orElseThrow();

        assertThat(tenants.byAlias("t-" + id)).contains(tenant);
        assertThat(tenants.byAlias("nobody")).isEmpty();
        assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void whoseTenantWasAddedAMomentAgoIsKnownAtOnce() {
        assertThat(tenants.byId(id)).isPresent(); // the directory was just read

        TenantId added = database.aTenant();

        assertThat(tenants.byAlias("t-" + added)).isPresent();
        assertThat(tenants.byId(added)).isPresent();
    }

    @Test
    void aJoinCodeIsReadHoweverItIsTyped() {
        String code = tenants.byId(id).orElseThrow().joinCode();

        assertThat(tenants.byJoinCode(" " + code.toUpperCase(java.util.Locale.ROOT) + " "))
                .isPresent();
        assertThat(tenants.byJoinCode(code.replace("-", " "))).isPresent();
        assertThat(tenants.byJoinCode("")).isEmpty();
    }

    @Test
    void twoTenantsNeverShareAJoinCodeHoweverItIsWritten() {
        String code = tenants.byId(id).orElseThrow().joinCode();

        assertThatThrownBy(() -> TestDatabase.run(
                        database.superuser(),
                        "INSERT INTO tenant (id, alias, name, kind, zone, currency, latitude, longitude, join_code) VALUES (gen_random_uuid(), 'copy', 'Copy', 'UTILITY', 'UTC', 'EUR', 0, 0, '%s')"
                                .formatted(code.replace("-", " "))))
                .hasMessageContaining("join_code");
    }

    @Test
    void aSuspensionBitesWithinTwoSeconds() throws InterruptedException {
        assertThat(tenants.byId(id).orElseThrow().status()).isEqualTo(TenantStatus.ACTIVE);

        TestDatabase.run(database.superuser(), "UPDATE tenant SET status = 'SUSPENDED' WHERE id = '%s'".formatted(id));
        Thread.sleep(JdbcTenants.FRESH.toMillis());

        assertThat(tenants.byId(id).orElseThrow().status()).isEqualTo(TenantStatus.SUSPENDED);
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsSuch() {
        JdbcTenants lost = new JdbcTenants();
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        lost.directory = nowhere;

        assertThatThrownBy(lost::all)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNAVAILABLE));
    }
}

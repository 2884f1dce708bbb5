package org.fairwatt.tenancy.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenancy.people.KnownTenants;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerResolverTest {

    private static final PersonId OLGA = PersonId.random();

    private final KnownTenants tenants = new KnownTenants();
    private final CallerResolver resolver = new CallerResolver();

    CallerResolverTest() {
        resolver.tenants = tenants;
    }

    @Test
    void anOperatorHasTheRoleOfTheTenantBesideThatOfTheRealm() {
        Caller olga = resolve("""
                {"riverbend":{"kind":["tenant"],"id":"x","groups":["/operators"],"realm_access":{"roles":["grid-operator"]}}}""", "driver");

        assertThat(olga.tenant()).isEqualTo(tenants.riverbend().id());
        assertThat(olga.roles()).containsExactlyInAnyOrder(Role.DRIVER, Role.GRID_OPERATOR);
        assertThat(olga.may(Permission.SET_LOAD_LIMITS)).isTrue();
        assertThat(olga.may(Permission.PROVISION_SITES)).isFalse();
    }

    @Test
    void aDriverHasNoRoleInTheTenantItself() {
        Caller dana = resolve("{\"riverbend\":{\"kind\":[\"tenant\"],\"groups\":[]}}", "driver", "offline_access");

        assertThat(dana.roles()).containsExactly(Role.DRIVER);
    }

    @Test
    void aTenantsRoleThatWasGivenRealmWideMeansNothing() {
        Caller intruder = resolve("{\"riverbend\":{\"kind\":[\"tenant\"]}}", "driver", "tenant-admin", "grid-operator");

        assertThat(intruder.roles()).containsExactly(Role.DRIVER);
    }

    @Test
    void aTenantCantMakeAPlatformAdmin() {
        Caller intruder = resolve(
                "{\"riverbend\":{\"kind\":[\"tenant\"],\"realm_access\":{\"roles\":[\"platform-admin\",\"partner\"]}}}",
                "driver");

        assertThat(intruder.roles()).containsExactly(Role.DRIVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"acme\":{\"kind\":[\"fleet\"]}}",
                "{\"riverbend\":{}}",
                "{\"riverbend\":{\"kind\":\"tenant\"}}",
                "{\"riverbend\":[\"tenant\"]}",
                "{\"riverbend\":null}",
                "{\"riverbend\":{\"kind\":[\"tenant\"]},\"northgrid\":{\"kind\":[\"tenant\"]}}"
            })
    void aTokenMustNameExactlyOneTenant(String claim) {
        assertRefused(claim, ProblemCode.TENANT_MISSING);
    }

    @Test
    void aTokenWithoutTheClaimNamesNoTenant() {
        assertThatThrownBy(() -> resolver.resolve(OLGA, "olga", Optional.empty(), Set.of("platform-admin")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TENANT_MISSING));
    }

    @Test
    void anUnknownTenantIsRefused() {
        assertRefused("{\"atlantis\":{\"kind\":[\"tenant\"]}}", ProblemCode.TENANT_UNKNOWN);
    }

    @Test
    void aSuspendedTenantIsRefused() {
        tenants.suspendRiverbend();

        assertRefused("{\"riverbend\":{\"kind\":[\"tenant\"]}}", ProblemCode.TENANT_SUSPENDED);
    }

    private void assertRefused(String claim, ProblemCode code) {
        assertThatThrownBy(() -> resolve(claim, "driver"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private Caller resolve(String claim, String... realmRoles) {
        JsonObject organization = Json.createReader(new StringReader(claim)).readObject();
        return resolver.resolve(OLGA, "olga@riverbend.example", Optional.of(organization), List.of(realmRoles));
    }
}

package org.fairwatt.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final TenantId RIVERBEND = TenantId.random();

    @Test
    void aDriverBooksOwnSlotsAndSetsNoLimits() {
        Caller driver = caller(Role.DRIVER);

        assertThat(driver.may(Permission.BOOK_OWN_SLOTS)).isTrue();
        assertThatThrownBy(() -> driver.mustHave(Permission.SET_LOAD_LIMITS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FORBIDDEN));
    }

    @Test
    void onlyThePlatformAdminActsInAnyTenant() {
        for (Role role : Role.values()) {
            assertThat(caller(role).may(Permission.ACT_IN_ANY_TENANT)).isEqualTo(role == Role.PLATFORM_ADMIN);
        }
    }

    @Test
    void onlyATenantAdminProvisionsSitesAndInvitesPeople() {
        assertThat(caller(Role.TENANT_ADMIN).permissions())
                .contains(Permission.PROVISION_SITES, Permission.MANAGE_PEOPLE, Permission.SET_LOAD_LIMITS);
        assertThat(caller(Role.GRID_OPERATOR).permissions())
                .contains(Permission.SET_LOAD_LIMITS)
                .doesNotContain(Permission.PROVISION_SITES, Permission.MANAGE_PEOPLE);
    }

    @Test
    void whoRunsTheGridOrTheCommunitySetsItsPolicyAndNobodyElse() {
        for (Role role : Role.values()) {
            boolean runsIt = role == Role.GRID_OPERATOR || role == Role.TENANT_ADMIN || role == Role.PLATFORM_ADMIN;
            assertThat(caller(role).may(Permission.SET_POLICY)).as("%s", role).isEqualTo(runsIt);
        }
    }

    @Test
    void aPartnerOnlyLooks() {
        assertThat(caller(Role.PARTNER).permissions()).containsExactly(Permission.SEE_STATIONS);
    }

    @Test
    void technicalRolesOfTheRealmMeanNothingHere() {
        assertThat(Role.ofRealmRole("offline_access")).isEmpty();
        assertThat(Role.ofRealmRole("grid-operator")).contains(Role.GRID_OPERATOR);
    }

    @Test
    void anIdempotencyKeyIsEightToOneHundredTwentyEightVisibleCharacters() {
        PersonId person = PersonId.random();

        assertThat(IdempotentCall.of(person, "a-good-key", "requestSlot", "body")
                        .key())
                .isEqualTo("a-good-key");
        for (String bad : new String[] {"", "short", "with space 12", "x".repeat(129), "tab\tkey-12"}) {
            assertThatThrownBy(() -> IdempotentCall.of(person, bad, "requestSlot", "body"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.field()).contains("idempotencyKey"));
        }
    }

    @Test
    void anotherBodyHasAnotherFingerprint() {
        PersonId person = PersonId.random();

        assertThat(IdempotentCall.of(person, "a-good-key", "requestSlot", "one"))
                .isEqualTo(IdempotentCall.of(person, "a-good-key", "requestSlot", "one"))
                .isNotEqualTo(IdempotentCall.of(person, "a-good-key", "requestSlot", "two"));
    }

    private static Caller caller(Role role) {
        return new Caller(PersonId.random(), "someone@riverbend.example", RIVERBEND, Set.of(role));
    }
}

package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.junit.jupiter.api.Test;

class MembershipsTest {

    private static final PersonId DANA = PersonId.random();

    private final KnownTenants tenants = new KnownTenants();
    private final CommandedOrganizations organizations = new CommandedOrganizations();
    private final Memberships memberships = new Memberships();

    MembershipsTest() {
        memberships.tenants = tenants;
        memberships.organizations = organizations;
    }

    @Test
    void whoKnowsTheCodeBecomesAMemberAndStaysOne() {
        memberships.join(DANA, "RIVER-4F7K-92QX");
        Tenant again = memberships.join(DANA, "RIVER-4F7K-92QX");

        assertThat(again).isEqualTo(tenants.riverbend());
        assertThat(memberships.communitiesOf(DANA)).containsExactly(tenants.riverbend());
    }

    @Test
    void aWrongCodeIsAProblemOfTheCode() {
        assertProblem(() -> memberships.join(DANA, "WRONG-CODE"), ProblemCode.INVALID_INPUT);
        assertProblem(() -> memberships.join(DANA, "X".repeat(100_000)), ProblemCode.INVALID_INPUT);
        assertThat(memberships.communitiesOf(DANA)).isEmpty();
    }

    @Test
    void codesCantBeGuessed() {
        for (int i = 0; i < 10; i++) {
            String guess = "GUESS-" + i;
            assertProblem(() -> memberships.join(DANA, guess), ProblemCode.INVALID_INPUT);
        }

        assertProblem(() -> memberships.join(DANA, "RIVER-4F7K-92QX"), ProblemCode.LIMIT_EXCEEDED);
        assertThat(memberships.join(PersonId.random(), "RIVER-4F7K-92QX")).isEqualTo(tenants.riverbend());
    }

    @Test
    void afterAWhileOneMayTryAgain() {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // the clock may turn over
        Attempts attempts = new Attempts(2, Duration.ofMinutes(10), nanos::get);
        attempts.count(DANA);
        attempts.count(DANA);
        assertProblem(() -> attempts.count(DANA), ProblemCode.LIMIT_EXCEEDED);

        nanos.addAndGet(Duration.ofMinutes(10).toNanos());

        attempts.count(DANA);
    }

    @Test
    void whoJoinsAnotherCommunitySeesItAtOnceThoughTheOldOnesWereAskedForAMomentAgo() {
        assertThat(memberships.communitiesOf(DANA)).isEmpty();

        memberships.join(DANA, "RIVER-4F7K-92QX");

        assertThat(memberships.communitiesOf(DANA)).containsExactly(tenants.riverbend());
        assertThat(memberships.communitiesOf(PersonId.random())).isEmpty();
    }

    @Test
    void nobodyJoinsASuspendedTenant() {
        tenants.suspendRiverbend();

        assertProblem(() -> memberships.join(DANA, "RIVER-4F7K-92QX"), ProblemCode.TENANT_SUSPENDED);
    }

    @Test
    void anOutageOfTheIdentityProviderIsTold() {
        organizations.fallSilentAfter(0);

        assertProblem(() -> memberships.join(DANA, "RIVER-4F7K-92QX"), ProblemCode.UNAVAILABLE);
    }

    private static void assertProblem(ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Role;
import org.junit.jupiter.api.Test;

class DriverInvitationsTest {

    private static final String KEY = "key-12345";

    private final KnownTenants tenants = new KnownTenants();
    private final CommandedOrganizations organizations = new CommandedOrganizations();
    private final List<AuditEntry> audited = new ArrayList<>();
    private final Map<String, UUID> results = new HashMap<>();
    private final Map<UUID, Invitations> kept = new HashMap<>();
    private final DriverInvitations invitations = new DriverInvitations();
    private final Caller adam = caller(Role.TENANT_ADMIN);

    DriverInvitationsTest() {
        invitations.tenants = tenants;
        invitations.organizations = organizations;
        invitations.audit = audited::add;
        invitations.keys = new IdempotencyKeys() {
            @Override
            public Optional<UUID> resultOf(IdempotentCall call) {
                return Optional.ofNullable(results.get(call.key()));
            }

            @Override
            public void remember(IdempotentCall call, UUID result) {
                results.put(call.key(), result);
            }
        };
        invitations.log = new InvitationLog() {
            @Override
            public void keep(UUID batch, PersonId invitedBy, Invitations result) {
                kept.put(batch, result);
            }

            @Override
            public Invitations of(UUID batch) {
                return kept.getOrDefault(batch, new Invitations(List.of(), List.of(), List.of()));
            }
        };
    }

    @Test
    void eachAddressGetsItsOwnOutcomeAndTheActIsAudited() {
        Invitations outcome = invitations.invite(
                adam, List.of("New@x.example", "member@x.example", "odd@x.example", "new@x.example"), KEY);

        assertThat(outcome.invited()).containsExactly("new@x.example");
        assertThat(outcome.alreadyMembers()).containsExactly("member@x.example");
        assertThat(outcome.failed()).extracting(Invitations.Failure::email).containsExactly("odd@x.example");
        assertThat(organizations.mails()).containsExactly("riverbend:new@x.example");
        assertThat(audited)
                .extracting(AuditEntry::detail)
                .containsExactly("1 invited, 1 were members already, 1 failed");
    }

    @Test
    void theSameKeyGivesTheSameReplyAndSendsNothingAgain() {
        Invitations first = invitations.invite(adam, List.of("new@x.example"), KEY);

        assertThat(invitations.invite(adam, List.of("new@x.example"), KEY)).isEqualTo(first);
        assertThat(organizations.mails()).hasSize(1);
    }

    @Test
    void anOutageInTheMiddleLeavesTheRestForLater() {
        organizations.fallSilentAfter(1);

        Invitations outcome = invitations.invite(adam, List.of("a@x.example", "b@x.example", "c@x.example"), KEY);

        assertThat(outcome.invited()).containsExactly("a@x.example");
        assertThat(outcome.failed())
                .extracting(Invitations.Failure::email)
                .containsExactly("b@x.example", "c@x.example");
    }

    @Test
    void anOutageFromTheStartIsToldAndTheKeyStaysFree() {
        organizations.fallSilentAfter(0);

        assertProblem(() -> invitations.invite(adam, List.of("a@x.example"), KEY), ProblemCode.UNAVAILABLE);
        assertThat(results).isEmpty();
    }

    @Test
    void oneBadAddressStopsAllBeforeAnyMail() {
        assertProblem(
                () -> invitations.invite(adam, List.of("a@x.example", "nonsense"), KEY), ProblemCode.INVALID_INPUT);
        assertProblem(() -> invitations.invite(adam, List.of(), KEY), ProblemCode.INVALID_INPUT);
        assertProblem(
                () -> invitations.invite(adam, Collections.nCopies(101, "a@x.example"), KEY),
                ProblemCode.INVALID_INPUT);
        assertThat(organizations.mails()).isEmpty();
    }

    @Test
    void onlyWhoManagesPeopleInvites() {
        assertProblem(
                () -> invitations.invite(caller(Role.DRIVER), List.of("a@x.example"), KEY), ProblemCode.FORBIDDEN);
    }

    private Caller caller(Role role) {
        return new Caller(PersonId.random(), "adam", tenants.riverbend().id(), Set.of(role));
    }

    private static void assertProblem(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemCode code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

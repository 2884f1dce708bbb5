package org.fairwatt.tenancy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.AuditEntry;
import org.fairwatt.tenant.AuditTrail;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotencyKeys;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;
import org.fairwatt.tenant.Tenants;

/** Invites people by mail to the caller's tenant. */
@ApplicationScoped
public class DriverInvitations {

    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(20); // someone is waiting for the answer
    private static final String TRY_AGAIN = "The invitation was not sent. Maybe try again later.";

    @Inject
    Tenants tenants;

    @Inject
    Organizations organizations;

    @Inject
    InvitationLog log;

    @Inject
    IdempotencyKeys keys;

    @Inject
    AuditTrail audit;

    /**
     * Sends an invitation to each address. One that fails does not stop the others; the same key gives the same reply
     * and sends nothing again.
     *
     * @param emails 1 to 100
     * @throws Problem at {@code input.emails[n]} when one is not an address; nothing is sent then
     */
    @Transactional
    public Invitations invite(Caller caller, List<String> emails, String idempotencyKey) {
        caller.mustHave(Permission.MANAGE_PEOPLE);
        List<EmailAddress> addresses = addresses(emails);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "inviteDrivers", addresses);
        Optional<UUID> before = keys.resultOf(call);
        if (before.isPresent()) {
            return log.of(before.get());
        }
        Invitations invitations = send(aliasOf(caller), addresses);
        UUID batch = UUID.randomUUID();
        log.keep(batch, caller.person(), invitations);
        keys.remember(call, batch);
        audit.record(new AuditEntry(caller.person(), "DriversInvited", batch, summary(invitations)));
        return invitations;
    }

    private Invitations send(String alias, List<EmailAddress> addresses) {
        List<String> invited = new ArrayList<>();
        List<String> members = new ArrayList<>();
        List<Invitations.Failure> failed = new ArrayList<>();
        long start = System.nanoTime();
        boolean answers = true;
        for (EmailAddress address : addresses) {
            if (!answers || System.nanoTime() - start > LONGEST.toNanos()) {
                failed.add(new Invitations.Failure(address.value(), TRY_AGAIN));
                continue;
            }
            try {
                switch (organizations.invite(alias, address.value())) {
                    case INVITED -> invited.add(address.value());
                    case ALREADY_MEMBER -> members.add(address.value());
                    case BAD_ADDRESS ->
                        failed.add(new Invitations.Failure(address.value(), "The address is not accepted."));
                }
            } catch (Problem outage) {
                if (invited.isEmpty() && members.isEmpty() && failed.isEmpty()) {
                    throw outage; // nothing was sent: the whole call may be tried again
                }
                answers = false;
                failed.add(new Invitations.Failure(address.value(), TRY_AGAIN));
            }
        }
        return new Invitations(invited, members, failed);
    }

    private String aliasOf(Caller caller) {
        return tenants.byId(caller.tenant())
                .orElseThrow(() -> Problem.of(ProblemCode.TENANT_UNKNOWN, "Your tenant is not known here any more."))
                .alias();
    }

    private static List<EmailAddress> addresses(List<String> emails) {
        if (emails.isEmpty() || emails.size() > MOST) {
            throw Problem.invalid(
                    "input.emails", "Name 1 to %d addresses; these are %d.".formatted(MOST, emails.size()));
        }
        List<EmailAddress> addresses = new ArrayList<>();
        for (int i = 0; i < emails.size(); i++) {
            addresses.add(EmailAddress.of("input.emails[%d]".formatted(i), emails.get(i)));
        }
        return addresses.stream().distinct().toList();
    }

    private static String summary(Invitations invitations) {
        return "%d invited, %d were members already, %d failed"
                .formatted(
                        invitations.invited().size(),
                        invitations.alreadyMembers().size(),
                        invitations.failed().size());
    }
}

package org.fairwatt.tenancy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantStatus;
import org.fairwatt.tenant.Tenants;

/** Which communities a person belongs to. Needs no tenant to be bound, since one joins without having any. */
@ApplicationScoped
public class Memberships {

    // enough for typing errors, and far too few to find a code of ten letters and digits
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int LONGEST_CODE = 100;
    private static final Duration FRESH =
            Duration.ofSeconds(15); // until an invitation that was taken up elsewhere shows

    @Inject
    Tenants tenants;

    @Inject
    Organizations organizations;

    private final Attempts attempts = new Attempts(MOST_ATTEMPTS, WITHIN, System::nanoTime);
    private final RecentMemberships recent = new RecentMemberships(FRESH, System::nanoTime);

    /**
     * Makes {@code person} a member of the tenant with this join code; a member stays one. The membership shows in the
     * next token.
     *
     * @param code letters in any case; spaces and hyphens don't matter
     */
    public Tenant join(PersonId person, String code) {
        attempts.count(person);
        Tenant tenant = Optional.of(code)
                .filter(typed -> typed.length() <= LONGEST_CODE)
                .flatMap(tenants::byJoinCode)
                .orElseThrow(() -> Problem.invalid(
                        "code", "There is no community with this code.\nMaybe compare it with the invitation."));
        if (tenant.status() == TenantStatus.SUSPENDED) {
            throw Problem.of(
                    ProblemCode.TENANT_SUSPENDED, "code", "The tenant (%s) is suspended.".formatted(tenant.name()));
        }
        organizations.add(tenant.alias(), person);
        recent.forget(person);
        return tenant;
    }

    /** The tenants that {@code person} is a member of, by name; suspended ones too. */
    public List<Tenant> communitiesOf(PersonId person) {
        List<String> aliases = recent.of(person, organizations::of);
        return tenants.all().stream()
                .filter(tenant -> aliases.contains(tenant.alias()))
                .toList();
    }
}

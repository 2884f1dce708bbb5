package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.policy.AllocationPolicies;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.problem.Problem;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.Reservations;
import org.fairwatt.tenant.Caller;

/** What a person has asked for, and the rules that apply to it. */
@ApplicationScoped
public class OwnReservations {
    private static final int LONGEST_PAGE = 100;

    private Reservations reservations;
    private AllocationPolicies policies;

    protected OwnReservations() {}

    @Inject
    public OwnReservations(Reservations reservations, AllocationPolicies policies) {
        this.reservations = reservations;
        this.policies = policies;
    }

    /** The caller's reservation {@code id}; other people's are not found. */
    @Transactional
    public Reservation find(Caller caller, ReservationId id) {
        return reservations
                .find(id)
                .filter(found -> found.person().equals(caller.person()))
                .orElseThrow(() -> Problem.notFound("id", "reservation", id));
    }

    /** Those of {@code ids} that are the caller's. */
    @Transactional
    public List<Reservation> all(Caller caller, Collection<ReservationId> ids) {
        return reservations.all(ids).stream()
                .filter(found -> found.person().equals(caller.person()))
                .toList();
    }

    /**
     * A page of the caller's reservations, newest request first.
     *
     * @param statuses those to show; none for all
     * @param first 1 to 100
     */
    @Transactional
    public ReservationPage page(
            Caller caller, Set<ReservationStatus> statuses, int first, Optional<Reservations.Cursor> after) {
        if (first < 1 || first > LONGEST_PAGE) {
            throw Problem.invalid("first", "A page has 1 to %d reservations, not %d.".formatted(LONGEST_PAGE, first));
        }
        Set<ReservationStatus> wanted = statuses.isEmpty() ? Set.of(ReservationStatus.values()) : statuses;
        List<Reservation> found = reservations.ofPerson(caller.person(), wanted, after, first + 1);
        return new ReservationPage(found.stream().limit(first).toList(), found.size() > first);
    }

    /** The policy in force in the caller's tenant. */
    @Transactional
    public AllocationPolicy policy(Caller caller) {
        return policies.current();
    }
}

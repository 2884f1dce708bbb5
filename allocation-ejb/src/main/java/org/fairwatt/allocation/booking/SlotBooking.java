package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.fairwatt.problem.LostRaces;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.IdempotentCall;
import org.fairwatt.tenant.Permission;

/**
 * Drivers request, change and give back slots.
 *
 * <p>A decision looks at all clusters of the chosen stations without a lock, then locks the best one, looks again and
 * writes, in a transaction of its own. When meanwhile someone else was faster, so that another cluster has become the
 * better one or the database refused, it starts over; the last attempts lock every cluster at once, so that nobody can
 * be faster.
 */
@ApplicationScoped
public class SlotBooking {
    private static final int FIRST_THOROUGH_ATTEMPT = 4;
    private static final int ATTEMPTS = 6;

    private BookingDesk desk;
    private CancelDesk cancelDesk;
    private LostRaces lostRaces;
    private DecisionsUnderway underway;

    protected SlotBooking() {}

    @Inject
    SlotBooking(BookingDesk desk, CancelDesk cancelDesk, LostRaces lostRaces, DecisionsUnderway underway) {
        this.underway = underway;
        this.desk = desk;
        this.cancelDesk = cancelDesk;
        this.lostRaces = lostRaces;
    }

    /** Reserves the best place for {@code wish}, or says why there is none. */
    public Decision request(Caller caller, SlotWish wish, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        return underway.counting(() -> decide(BookingCall.request(caller, wish, idempotencyKey)));
    }

    /** Gives the reservation another place, for {@code wish}; when there is none, the old one stays as it is. */
    public Decision change(Caller caller, ReservationId id, SlotWish wish, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        return underway.counting(() -> decide(BookingCall.change(caller, id, wish, idempotencyKey)));
    }

    /** Gives the reservation back. */
    public Reservation cancel(Caller caller, ReservationId id, String idempotencyKey) {
        caller.mustHave(Permission.BOOK_OWN_SLOTS);
        IdempotentCall call = IdempotentCall.of(caller.person(), idempotencyKey, "cancelReservation", id);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Reservation> canceled = lostRaces.unlessLost(
                    () -> cancelDesk.cancel(caller, id, call, cancelDesk.clusterOf(caller, id, call)));
            if (canceled.isPresent()) {
                return canceled.get();
            }
        }
        throw busy();
    }

    private Decision decide(BookingCall call) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            boolean thorough = attempt >= FIRST_THOROUGH_ATTEMPT;
            Optional<Decision> decision = lostRaces.unlessLost(() -> attempt(call, thorough));
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        throw busy();
    }

    private Optional<Decision> attempt(BookingCall call, boolean thorough) {
        Outlook outlook = desk.look(call);
        if (outlook instanceof Outlook.Decided decided) {
            return Optional.of(decided.decision());
        }
        return desk.decide(call, (Outlook.Prospect) outlook, thorough);
    }

    private static Problem busy() {
        return Problem.of(
                ProblemCode.UNAVAILABLE, "Too many people are booking here at this moment. Please try again.");
    }
}

package org.fairwatt.api.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.booking.SlotBooking;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.tenant.Caller;

/** Mutations on a driver's own slots. */
@GraphQLApi
@ApplicationScoped
public class BookingApi {

    private static final String RESERVATION_ID = "reservationId";

    @Inject
    TenantCalls calls;

    @Inject
    SlotBooking booking;

    @Inject
    ReservationViews views;

    @Mutation("requestSlot")
    @NonNull
    @Description("Asks for a slot. It is decided at once: granted, deferred, or refused with the reason.")
    public SlotDecisionView requestSlot(
            @Name("input") @NonNull @Description("What I ask for.") SlotRequestInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> decision(caller, booking.request(caller, input.toWish(), idempotencyKey)));
    }

    @Mutation("changeReservation")
    @NonNull
    @Description("Asks for something else instead. When that is refused, the reservation stays as it was.")
    public SlotDecisionView changeReservation(
            @Name(RESERVATION_ID) @Id @NonNull @Description("The reservation.") String reservationId,
            @Name("input") @NonNull @Description("What I ask for now.") SlotRequestInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        ReservationId id = IdText.parse(reservationId, RESERVATION_ID, ReservationId::new);
        return calls.call(caller -> decision(caller, booking.change(caller, id, input.toWish(), idempotencyKey)));
    }

    @Mutation("cancelReservation")
    @NonNull
    @Description("Gives a slot back.")
    public ReservationView cancelReservation(
            @Name(RESERVATION_ID) @Id @NonNull @Description("The reservation.") String reservationId,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        ReservationId id = IdText.parse(reservationId, RESERVATION_ID, ReservationId::new);
        return calls.call(caller -> views.of(caller, booking.cancel(caller, id, idempotencyKey)));
    }

    private SlotDecisionView decision(Caller caller, Decision decision) {
        return SlotDecisionView.of(decision, views.of(caller, decision.reservation()));
    }
}

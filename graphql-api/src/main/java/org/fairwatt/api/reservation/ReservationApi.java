package org.fairwatt.api.reservation;

import io.smallrye.graphql.api.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.allocation.booking.Alternatives;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.allocation.booking.ReservationPage;
import org.fairwatt.allocation.booking.SlotOptions;
import org.fairwatt.api.security.TenantCalls;
import org.fairwatt.api.transport.IdText;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.Reservations.Cursor;
import org.fairwatt.tenant.Caller;

/** Queries on slots and on a driver's own reservations. */
@GraphQLApi
@ApplicationScoped
public class ReservationApi {

    private static final int PAGE = 20;

    @Inject
    TenantCalls calls;

    @Inject
    SlotOptions options;

    @Inject
    Alternatives alternatives;

    @Inject
    OwnReservations own;

    @Inject
    ReservationViews views;

    @Query("slotOptions")
    @NonNull
    @Description("What each of the stations could give for a request now, in the order of the request.")
    public List<@NonNull SlotOptionView> slotOptions(
            @Name("input") @NonNull @Description("The request.") SlotOptionsInput input) {
        return calls.call(caller -> views.ofOptions(options.of(caller, input.toWish())));
    }

    @Query("reservations")
    @NonNull
    @Description("My reservations, the newest request first.")
    public ReservationPageView reservations(
            @Name("status") @Nullable @Description("Only those that stand so; all, when not given.")
                    List<@NonNull ReservationStatus> status,
            @Name("first") @DefaultValue("20") @Description("The most on this page, 1 to 100.") Optional<Integer> first,
            @Name("after") @Description("The endCursor of the page before.") Optional<String> after) {
        Set<ReservationStatus> statuses = EnumSet.noneOf(ReservationStatus.class);
        statuses.addAll(Objects.requireNonNullElse(status, List.of()));
        Optional<Cursor> cursor = ReservationCursors.read(after);
        return calls.call(caller -> page(caller, own.page(caller, statuses, first.orElse(PAGE), cursor)));
    }

    @Query("reservation")
    @NonNull
    @Description("One of my reservations; the error NOT_FOUND when I have none of that id here.")
    public ReservationView reservation(@Name("id") @Id @NonNull @Description("The reservation.") String id) {
        ReservationId reservation = IdText.parse(id, "id", ReservationId::new);
        return calls.call(caller -> views.of(caller, own.find(caller, reservation)));
    }

    @Query("alternatives")
    @NonNull
    @Description("Other places and times for a reservation of mine that could be booked at this moment, the best first;"
            + " empty when there is none.")
    public List<@NonNull SlotAlternativeView> alternatives(
            @Name("reservationId") @Id @NonNull @Description("The reservation.") String reservationId,
            @Name("first") @DefaultValue("1") @Description("The most to give, 1 to 5.") Optional<Integer> first) {
        ReservationId id = IdText.parse(reservationId, "reservationId", ReservationId::new);
        return calls.call(caller -> views.ofAlternatives(alternatives.of(caller, id, first.orElse(1))));
    }

    private ReservationPageView page(Caller caller, ReservationPage page) {
        List<Reservation> items = page.items();
        Optional<String> end = items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.get(items.size() - 1))
                        .map(last -> ReservationCursors.write(new Cursor(last.requestedAt(), last.id())));
        return new ReservationPageView(views.of(caller, items), end, page.hasMore());
    }
}

package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationStatus;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;

@Name("Reservation")
@Description("A slot request and what became of it.")
public record ReservationView(
        @Id @NonNull @Description("Its id.") String id,
        @NonNull @Description("Where it stands.") ReservationStatus status,

        @NonNull @Description("On whose behalf it was asked for.")
        Category category,

        @Id @NonNull @Description("The vehicle.") String vehicleId,

        @Id @NonNull @Description("The stations that would do, most liked first.")
        List<@NonNull String> stationIds,

        @Description("The energy that was asked for, in Wh.")
        int wantedEnergyWh,

        @NonNull @Description("The earliest arrival that was asked for.")
        Instant earliestStart,

        @NonNull @Description("The latest departure that was asked for.")
        Instant latestEnd,

        @Description("What is, or was, promised; null when the request was rejected.")
        Optional<PromiseView> promise,

        @NonNull @Description("Why it is what it is.") ReasonView reason,

        @Description(
                "How long power will likely let one wait; null when nothing is promised, or power was to flow already.")
        Optional<WaitBandView> likelyWait,

        @NonNull @Description("When it was asked for.") Instant requestedAt,
        @NonNull @Description("When it changed last.") Instant changedAt,
        @Description("How often the planner moved it.") int moves,
        @Description("Grows by one with each change.") int version) {

    static ReservationView of(
            Reservation reservation, Optional<PromiseView> promise, Optional<WaitBandView> likelyWait) {
        SlotRequest request = reservation.request();
        return new ReservationView(
                reservation.id().toString(),
                reservation.status(),
                request.category(),
                reservation.vehicle().toString(),
                request.stations().stream().map(StationId::toString).toList(),
                Numbers.wattHours(request.energy()),
                request.window().start(),
                request.window().end(),
                promise,
                ReasonView.of(reservation.reason()),
                likelyWait,
                reservation.requestedAt(),
                reservation.changedAt(),
                reservation.moves(),
                Math.toIntExact(reservation.version()));
    }
}

package org.fairwatt.api.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.allocation.booking.Alternative;
import org.fairwatt.allocation.booking.OwnReservations;
import org.fairwatt.allocation.booking.SlotOption;
import org.fairwatt.allocation.booking.WaitBands;
import org.fairwatt.charging.stations.StationDirectory;
import org.fairwatt.charging.stations.StationPlace;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.Caller;

/** Adds to reservations the names of their stations, all at once. Runs in the caller's tenant, and in one transaction. */
@ApplicationScoped
@Transactional
public class ReservationViews {

    @Inject
    OwnReservations own;

    @Inject
    StationDirectory directory;

    @Inject
    WaitBands waits;

    public ReservationView of(Caller caller, Reservation reservation) {
        return of(caller, List.of(reservation)).get(0);
    }

    public List<ReservationView> of(Caller caller, Collection<Reservation> reservations) {
        Map<StationId, StationPlace> stations = directory.places(reservations.stream()
                .flatMap(reservation -> reservation.promise().stream())
                .map(Promise::station)
                .collect(Collectors.toSet()));
        Duration freeze = own.policy(caller).booking().freeze();
        return reservations.stream()
                .map(reservation -> ReservationView.of(
                        reservation,
                        reservation
                                .promise()
                                .map(promise -> PromiseView.of(
                                        promise, Optional.ofNullable(stations.get(promise.station())), freeze)),
                        waits.of(reservation).map(WaitBandView::of)))
                .toList();
    }

    List<SlotOptionView> ofOptions(List<SlotOption> options) {
        Map<StationId, StationPlace> stations =
                directory.places(options.stream().map(SlotOption::station).collect(Collectors.toSet()));
        return options.stream()
                .map(option -> SlotOptionView.of(
                        option,
                        Optional.ofNullable(stations.get(option.station()))
                                .map(place -> place.station().name())
                                .orElse("")))
                .toList();
    }

    List<SlotAlternativeView> ofAlternatives(List<Alternative> alternatives) {
        Map<StationId, StationPlace> stations = directory.places(
                alternatives.stream().map(it -> it.promise().station()).collect(Collectors.toSet()));
        return alternatives.stream()
                .map(it -> SlotAlternativeView.of(
                        it, Optional.ofNullable(stations.get(it.promise().station()))))
                .toList();
    }
}

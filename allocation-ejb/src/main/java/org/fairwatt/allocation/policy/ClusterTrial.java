package org.fairwatt.allocation.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.allocation.booking.FreeTime;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.policy.BookingRules;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;
import org.fairwatt.vehicle.VehicleId;

/**
 * Decides the open reservations of one cluster anew, as the booking would have under the snapshot's policy if they came
 * now, one after the other; what is frozen stays. It writes nothing.
 *
 * @param snapshot the cluster without what is decided anew
 * @param reservations the oldest request first
 * @param vehicles theirs
 * @param open every open reservation of these vehicles, in this cluster or another; they stand where they stand now
 */
record ClusterTrial(
        ClusterSnapshot snapshot,
        List<Reservation> reservations,
        Map<VehicleId, Vehicle> vehicles,
        List<Reservation> open) {
    private static final Inserter INSERTER = new Inserter();
    private static final Comparator<Placement> BEST_FIRST = Comparator.comparing(
                    Placement::energy, Comparator.reverseOrder())
            .thenComparing(placement -> placement.charging().start());

    TrialOutcome run() {
        Profile profile = Profile.of(snapshot.state()); // of its own: the snapshot's is left as it is
        return reservations.stream()
                .map(reservation -> decide(reservation, profile))
                .reduce(TrialOutcome.NOBODY, TrialOutcome::plus);
    }

    /** Whether it stays as it is under a policy that freezes what starts within {@code freeze}. */
    static boolean isFrozen(Reservation reservation, Duration freeze, Instant now) {
        return reservation
                .promise()
                .filter(promise -> promise.frozenFrom(freeze).isAfter(now))
                .isEmpty();
    }

    private TrialOutcome decide(Reservation reservation, Profile profile) {
        if (isFrozen(reservation, rules().freeze(), snapshot.at())) {
            Promise promise = reservation.promise().orElseThrow();
            return TrialOutcome.served(
                    promise.energy(), waitFor(promise.charging().start(), reservation), true);
        }
        Optional<Placement> best = best(reservation, profile);
        best.ifPresent(placement -> take(reservation, placement, profile));
        return best.map(placement -> TrialOutcome.served(
                        placement.energy(), waitFor(placement.charging().start(), reservation), false))
                .orElseGet(TrialOutcome::unserved);
    }

    private Optional<Placement> best(Reservation reservation, Profile profile) {
        List<Reservation> others = othersOf(reservation);
        long before = others.stream()
                .filter(other -> other.requestedAt().isBefore(reservation.requestedAt()))
                .count();
        if (before >= rules().maxOpenReservationsPerVehicle()) {
            return Optional.empty();
        }
        return Optional.ofNullable(vehicles.get(reservation.vehicle()))
                .flatMap(vehicle -> windows(reservation, others).stream()
                        .map(window -> snapshot.need(
                                reservation, vehicle, reservation.request().stations(), window))
                        .flatMap(need -> INSERTER.best(profile, need).stream())
                        .min(BEST_FIRST));
    }

    /** What is left of the wished time while the vehicle is not promised to be elsewhere. */
    private List<TimeWindow> windows(Reservation reservation, List<Reservation> others) {
        TimeWindow wish = reservation.request().window();
        Instant from = wish.start().isBefore(snapshot.at()) ? snapshot.at() : wish.start();
        return from.isBefore(wish.end())
                ? FreeTime.within(new TimeWindow(from, wish.end()), others, rules().plugBuffer())
                : List.of();
    }

    private static void take(Reservation reservation, Placement placement, Profile profile) {
        Commitment commitment = new Commitment(
                reservation.id(),
                placement.evse(),
                placement.plugged(),
                placement.charging(),
                placement.limit(),
                reservation.request().category(),
                false);
        profile.add(profile.layout().slotOf(commitment));
    }

    private List<Reservation> othersOf(Reservation reservation) {
        return open.stream()
                .filter(other -> other.vehicle().equals(reservation.vehicle()))
                .filter(other -> !other.id().equals(reservation.id()))
                .toList();
    }

    private static Duration waitFor(Instant start, Reservation reservation) {
        Duration wait = Duration.between(reservation.request().window().start(), start);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private BookingRules rules() {
        return snapshot.policy().booking();
    }
}

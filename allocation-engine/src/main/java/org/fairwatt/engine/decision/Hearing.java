package org.fairwatt.engine.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;

/**
 * One request before the clusters that could meet it. What it comes to hangs on nothing else, so whoever keeps this can
 * say again, and why.
 *
 * @param need the request, for the whole of the wished time
 * @param free the parts of that time in which its vehicle is promised to be nowhere else, earliest first
 * @param open how many other open reservations the vehicle has; 0 or more
 * @param mostOpen with so many of them it gets no more; 1 or more
 * @param clusters as the request finds them; read only
 */
public record Hearing(Need need, List<TimeWindow> free, int open, int mostOpen, List<Profile> clusters) {

    private static final Inserter INSERTER = new Inserter();
    private static final Explainer EXPLAINER = new Explainer();

    public Hearing {
        free = List.copyOf(free);
        clusters = List.copyOf(clusters);
        if (open < 0 || mostOpen < 1) {
            throw new IllegalArgumentException(
                    "The vehicle has %d open reservations of at most %d.".formatted(open, mostOpen));
        }
    }

    /** What is found nowhere. */
    public record Nowhere(Reason reason, int tellingCluster) {}

    /** The best place in {@code cluster}; empty too when the vehicle may have no more reservations. */
    public Optional<Found> bestIn(Profile cluster) {
        return hasTooMany() ? Optional.empty() : bestIn(cluster, free);
    }

    /** Why it is this place; when only the vehicle's other reservation kept it from the wished time or from more energy, that. */
    public Reason why(Profile cluster, Found found) {
        Reason reason = EXPLAINER.granted(cluster, found.need(), found.placement());
        return isBoundByOwnReservation(cluster, found, reason.code())
                ? Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED)
                : reason;
    }

    /** Why there is a place in none of the clusters, and which of them tells it. */
    public Nowhere whyNowhere() {
        if (hasTooMany()) {
            return new Nowhere(Reason.of(ReasonCode.TOO_MANY_OPEN_RESERVATIONS), 0);
        }
        if (free.isEmpty() || isBlockedByOwnReservation()) {
            return new Nowhere(Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED), 0);
        }
        List<Reason> reasons = clusters.stream()
                .map(cluster -> EXPLAINER.refused(cluster, need))
                .toList();
        int telling = mostTelling(reasons);
        Reason reason = reasons.get(telling);
        return new Nowhere(new Reason(reason.code(), reason.boundBy(), earliest(reasons)), telling);
    }

    private boolean hasTooMany() {
        return open >= mostOpen;
    }

    private Optional<Found> bestIn(Profile cluster, List<TimeWindow> windows) {
        return windows.stream()
                .map(need::within)
                .flatMap(within ->
                        INSERTER.best(cluster, within).stream().map(placement -> new Found(within, placement)))
                .min(Found.BEST_FIRST);
    }

    private boolean isBlockedByOwnReservation() {
        List<TimeWindow> whole = List.of(need.window());
        return !free.equals(whole)
                && clusters.stream().anyMatch(cluster -> bestIn(cluster, whole).isPresent());
    }

    private boolean isBoundByOwnReservation(Profile cluster, Found found, ReasonCode bound) {
        return switch (bound) {
            case AS_REQUESTED, PRIORITY_GRANTED ->
                !found.need().window().start().isBefore(need.window().start().plus(Reservation.AS_WISHED));
            case LESS_ENERGY_SHORT_WINDOW ->
                INSERTER.best(cluster, need)
                        .filter(best ->
                                best.energy().isMoreThan(found.placement().energy()))
                        .isPresent();
            default -> false;
        };
    }

    /** The first cluster with a fitting charger, if there is one. */
    private static int mostTelling(List<Reason> reasons) {
        return IntStream.range(0, reasons.size())
                .filter(index -> reasons.get(index).code() != ReasonCode.NO_FITTING_CHARGER)
                .findFirst()
                .orElse(0);
    }

    /** The earliest time that any of the clusters could do it. */
    private static Optional<Instant> earliest(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.firstPossible().stream())
                .min(Comparator.naturalOrder());
    }
}

package org.fairwatt.allocation.booking;

import java.util.Comparator;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.time.TimeWindow;

/**
 * Where an ask can be met in one cluster.
 *
 * @param need the ask in the engine's words, within the time that the vehicle has for it
 */
record Place(Ask ask, ClusterSnapshot snapshot, Need need, Placement placement) {
    /** Most energy first, then the earliest start, the earliest end, the station that is liked more. */
    static final Comparator<Place> BEST_FIRST = Comparator.comparing(
                    (Place place) -> place.placement.energy(), Comparator.reverseOrder())
            .thenComparing(place -> place.placement.charging().start())
            .thenComparing(place -> place.placement.charging().end())
            .thenComparing(Place::rankOfStation);

    private static final Explainer EXPLAINER = new Explainer();
    private static final Inserter INSERTER = new Inserter();

    ClusterId cluster() {
        return snapshot.cluster();
    }

    boolean isWorseThan(Place other) {
        return BEST_FIRST.compare(this, other) > 0;
    }

    Promise promise() {
        return snapshot.promise(need, placement);
    }

    /** Why it is this place; when only the vehicle's other reservation kept it from the wished time or from more energy, that. */
    Reason reason() {
        Reason reason = EXPLAINER.granted(snapshot.profile(), need, placement);
        return isBoundByOwnReservation(reason.code()) ? Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED) : reason;
    }

    private boolean isBoundByOwnReservation(ReasonCode bound) {
        TimeWindow wished = ask.request().window();
        return switch (bound) {
            case AS_REQUESTED -> !need.window().start().isBefore(wished.start().plus(Reservation.AS_WISHED));
            case LESS_ENERGY_SHORT_WINDOW ->
                INSERTER.best(snapshot.profile(), ask.need(snapshot, wished))
                        .filter(best -> best.energy().compareTo(placement.energy()) > 0)
                        .isPresent();
            default -> false;
        };
    }

    /** The most that the vehicle and the EVSE do together. */
    Power possiblePower() {
        return new Survey(snapshot.profile(), need).possiblePower(placement.evse());
    }

    private int rankOfStation() {
        return ask.request().stations().indexOf(placement.station());
    }
}

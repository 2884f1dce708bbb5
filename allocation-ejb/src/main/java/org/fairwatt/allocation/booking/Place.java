package org.fairwatt.allocation.booking;

import java.util.Comparator;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.explain.Explainer;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;

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

    ClusterId cluster() {
        return snapshot.cluster();
    }

    boolean isWorseThan(Place other) {
        return BEST_FIRST.compare(this, other) > 0;
    }

    Promise promise() {
        return snapshot.promise(need, placement);
    }

    /** Why it is this place; when only the vehicle's other reservation kept it from the wished time, that. */
    Reason reason() {
        Reason reason = EXPLAINER.granted(snapshot.profile(), need, placement);
        boolean waits =
                !need.window().start().isBefore(ask.request().window().start().plus(Reservation.AS_WISHED));
        return waits && reason.code() == ReasonCode.AS_REQUESTED
                ? Reason.of(ReasonCode.VEHICLE_ALREADY_RESERVED)
                : reason;
    }

    /** The most that the vehicle and the EVSE do together. */
    Power possiblePower() {
        return new Survey(snapshot.profile(), need).possiblePower(placement.evse());
    }

    private int rankOfStation() {
        return ask.request().stations().indexOf(placement.station());
    }
}

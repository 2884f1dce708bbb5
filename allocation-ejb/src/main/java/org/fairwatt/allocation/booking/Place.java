package org.fairwatt.allocation.booking;

import java.util.Comparator;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.Found;
import org.fairwatt.engine.decision.Hearing;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reason;

/**
 * Where an ask can be met in one cluster.
 *
 * @param hearing the ask in the engine's words, among the clusters that were looked at
 */
record Place(Ask ask, ClusterSnapshot snapshot, Hearing hearing, Found found) {
    static final Comparator<Place> BEST_FIRST = Comparator.comparing(Place::found, Found.BEST_FIRST);

    ClusterId cluster() {
        return snapshot.cluster();
    }

    boolean isWorseThan(Place other) {
        return BEST_FIRST.compare(this, other) > 0;
    }

    Placement placement() {
        return found.placement();
    }

    Promise promise() {
        return snapshot.promise(found.need(), found.placement());
    }

    /** Why it is this place. */
    Reason reason() {
        return hearing.why(snapshot.profile(), found);
    }

    /** What it was decided on, when it was told as {@code reason}. */
    DecisionRecord record(Reason reason) {
        return DecisionRecord.granted(
                snapshot.policy().version(), ask.at(), hearing, snapshot.profile(), found, reason);
    }

    /** The most that the vehicle and the EVSE do together. */
    Power possiblePower() {
        return new Survey(snapshot.profile(), found.need())
                .possiblePower(placement().evse());
    }
}

package org.fairwatt.allocation.planning;

import java.util.List;
import org.fairwatt.engine.plan.Move;
import org.fairwatt.engine.plan.Repaired;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationId;

/**
 * What the engine wants to change in a plan, all of it together.
 *
 * @param dropped those for which there is no place any more
 * @param reason what drivers are told
 */
record Revision(List<Move> moves, List<ReservationId> dropped, ReasonCode reason) {

    static Revision improvement(List<Move> moves) {
        return new Revision(moves, List.of(), ReasonCode.IMPROVED);
    }

    static Revision afterLoweredLimit(Repaired repaired) {
        return new Revision(repaired.moved(), repaired.dropped(), ReasonCode.LIMIT_LOWERED);
    }

    boolean isEmpty() {
        return moves.isEmpty() && dropped.isEmpty();
    }

    /** True when nobody may be worse off by it. */
    boolean isImprovement() {
        return reason == ReasonCode.IMPROVED;
    }
}

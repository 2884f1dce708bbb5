package org.fairwatt.engine.plan;

import java.util.List;
import org.fairwatt.reservation.ReservationId;

/**
 * A plan within its limits again.
 *
 * @param moved those with a new place, perhaps later or with less energy
 * @param dropped those for which there is no place any more
 */
public record Repaired(List<Move> moved, List<ReservationId> dropped) {

    public Repaired {
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
    }
}

package org.fairwatt.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;

/**
 * What one reservation takes from all others: an EVSE, and power of its cluster.
 *
 * @param plugged when the EVSE is given to nobody else; encloses {@code charging}
 * @param charging when power is kept for it
 * @param limit the power that is kept, for all of {@code charging}
 */
public record Hold(
        ReservationId reservation,
        ClusterId cluster,
        EvseId evse,
        TimeWindow plugged,
        TimeWindow charging,
        Power limit,
        Category category,
        Instant requestedAt) {

    /** That of {@code reservation}; empty while it holds nothing. */
    public static Optional<Hold> of(Reservation reservation) {
        return reservation
                .promise()
                .filter(promise -> reservation.holds())
                .map(promise -> new Hold(
                        reservation.id(),
                        promise.cluster(),
                        promise.evse(),
                        promise.kept(),
                        promise.charging(),
                        promise.limit(),
                        reservation.request().category(),
                        reservation.requestedAt()));
    }

    /** Whether the planner leaves it alone at {@code now}, when the policy freezes what starts within {@code freeze}. */
    public boolean isFrozenAt(Instant now, Duration freeze) {
        return !charging.start().minus(freeze).isAfter(now);
    }
}

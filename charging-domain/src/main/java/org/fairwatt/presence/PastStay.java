package org.fairwatt.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.SiteId;

/**
 * How long somebody stayed somewhere and how much they took, against what they had said.
 *
 * @param said how long the driver wanted to stay, from when the vehicle came
 * @param stay how long it stayed
 * @param asked what the driver asked for
 * @param took what the vehicle took until it wanted no more; empty when it left before that, or did not tell
 */
public record PastStay(
        ReservationId reservation,
        SiteId site,
        Visitor visitor,
        Instant endedAt,
        Duration said,
        Duration stay,
        Energy asked,
        Optional<Energy> took) {

    public PastStay {
        if (said.isNegative() || stay.isNegative()) {
            throw new IllegalArgumentException(
                    "The stays (%s said, %s in truth) must not be negative.".formatted(said, stay));
        }
    }
}

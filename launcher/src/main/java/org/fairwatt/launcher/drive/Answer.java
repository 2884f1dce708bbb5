package org.fairwatt.launcher.drive;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one request.
 *
 * @param reason the reason's or the error's code
 * @param slot as first answered; empty when the request wasn't taken in at all
 * @param took from sending the request to having read the reply
 */
record Answer(DaySession session, Outcome outcome, String reason, Optional<Slot> slot, Duration took) {

    /** How a request ended. */
    enum Outcome {
        GRANTED,
        LATER,
        REFUSED,
        /** The platform didn't answer as it should; nothing a driver did. */
        FAILED
    }

    /** The same with what is known of the reservation by now. */
    Answer with(Slot newer) {
        return new Answer(session, outcome, reason, Optional.of(newer), took);
    }

    /** What the driver holds in the end. */
    Optional<Slot.Promised> held() {
        return slot.flatMap(Slot::held);
    }
}

package org.fairwatt.launcher.drive;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one request.
 *
 * @param reason the reason's or the error's code
 * @param message what the error said; empty when it was decided
 * @param slot as first answered; empty when the request wasn't taken in at all
 * @param took from sending the request to having read the reply
 */
record Answer(DaySession session, Outcome outcome, String reason, String message, Optional<Slot> slot, Duration took) {

    /** How a request ended. */
    enum Outcome {
        GRANTED,
        LATER,
        REFUSED,
        /** The platform didn't answer as it should; nothing a driver did. */
        FAILED
    }

    /** An answer that is no decision. */
    static Answer error(DaySession session, Outcome outcome, String code, Exception error, Duration took) {
        return new Answer(session, outcome, code, String.valueOf(error.getMessage()), Optional.empty(), took);
    }

    /** The same with what is known of the reservation by now. */
    Answer with(Slot newer) {
        return new Answer(session, outcome, reason, message, Optional.of(newer), took);
    }

    /** What the driver holds in the end. */
    Optional<Slot.Promised> held() {
        return slot.flatMap(Slot::held);
    }
}

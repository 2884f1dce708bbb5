package org.fairwatt.vehicle;

import java.time.Instant;

/** Whether a car may be asked now. */
public sealed interface AskPermit {

    record Granted() implements AskPermit {}

    /** It was asked less than a minute ago: what is known is fresh enough. */
    record JustAsked() implements AskPermit {}

    /** The provider does not want to hear of it before {@code until}. */
    record Limited(Instant until) implements AskPermit {}
}

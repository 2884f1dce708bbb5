package org.fairwatt.simulator.smartcar.token;

import java.time.Instant;

/** What a token stands for, and until when. */
record Ticket(String grantId, Instant until) {

    /** The same with an end that is no later than {@code moment}. */
    Ticket until(Instant moment) {
        return moment.isBefore(until) ? new Ticket(grantId, moment) : this;
    }
}
